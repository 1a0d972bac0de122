curl https://api.portkey.ai/v1/chat/completions \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" -H 'content-type: application/json' -H 'x-portkey-config: {"provider":"openai"}' \
  -d '{"messages": [{"role": "user", "content": "Where do I set $OPENAI_API_KEY?"}]}'
