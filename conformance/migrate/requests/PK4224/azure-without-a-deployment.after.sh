curl https://api.portkey.ai/v1/proxy/RESOURCE_NAME.openai.azure.com/ -H 'x-portkey-provider: azure-openai' -H "api-key: $AZURE_OPENAI_API_KEY" -d '{}'
