curl http://api.portkey.ai/v1/models -H 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a'
