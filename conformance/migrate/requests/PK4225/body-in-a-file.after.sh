curl https://api.portkey.ai/v1/chatComplete -H "x-portkey-api-key: $PORTKEY_API_KEY" -H 'x-portkey-retry-count: 3' -d @body.json
