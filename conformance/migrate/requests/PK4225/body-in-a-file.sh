curl https://api.portkey.ai/v1/chatComplete -H 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a' -H 'x-portkey-retry-count: 3' -d @body.json
