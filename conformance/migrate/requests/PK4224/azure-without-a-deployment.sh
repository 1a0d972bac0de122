curl https://api.portkey.ai/v1/proxy/RESOURCE_NAME.openai.azure.com/ -H 'x-portkey-mode: proxy azure-openai' -H 'api-key: sk-canary-9f8e7d6c5b4a' -d '{}'
