curl https://api.portkey.ai/v1/chat/completions \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \
  -H "x-portkey-provider: openai" \
  -H "Authorization: Bearer sk-canary-9f8e7d6c5b4a" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o", "messages": []}'
