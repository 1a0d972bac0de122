curl https://api.portkey.ai/v1/models -H "x-portkey-api-key: $PORTKEY_API_KEY"
