curl https://api.portkey.ai/v1/messages \
  -H 'x-portkey-provider: anthropic' \
  -H "authorization: Bearer $ANTHROPIC_API_KEY" \
  -H "anthropic-version: 2023-06-01" \
  -H "content-type: application/json" \
  -d '{"model": "claude-2.1", "max_tokens": 100, "messages": []}'
