curl https://api.portkey.ai/v1/chatComplete \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "x-portkey-api-key: sk-canary-9f8e7d6c5b4a" -H 'content-type: application/json' \
  -d '{"config": {"provider": "openai"}, "params": {"messages": [{"role": "user", "content": "Where do I set $OPENAI_API_KEY?"}]}}'
