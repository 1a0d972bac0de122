curl https://api.portkey.ai/v1/proxy/v1/messages \
  -H "x-portkey-mode: proxy anthropic" \
  -H "x-api-key: sk-canary-9f8e7d6c5b4a" \
  -H "anthropic-version: 2023-06-01" \
  -H "content-type: application/json" \
  -d '{"model": "claude-2.1", "max_tokens": 100, "messages": []}'
