curl https://api.portkey.ai/v1/completions \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" -H 'x-portkey-provider: openai' \
  -H "x-portkey-config: $CONFIG_ID" -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" -d '{"prompt": "a"}'
