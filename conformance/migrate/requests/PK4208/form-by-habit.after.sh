curl https://api.portkey.ai/v1/chat/completions -H "x-portkey-api-key: $PORTKEY_API_KEY" -H 'x-portkey-config: pc-1' -H 'content-type: application/json' -d '{"messages": []}'
