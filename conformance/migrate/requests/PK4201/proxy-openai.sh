curl http://api.portkey.ai/v1/proxy/completions \
  -H 'x-portkey-api-key: $PORTKEY_API_KEY' \
  -H 'x-portkey-mode: proxy openai' \
  -H 'Authorization: Bearer sk-canary-9f8e7d6c5b4a' \
  -H 'Content-Type: application/json' \
  -d '{
    "model": "gpt-3.5-turbo-instruct",
    "prompt": "Top 20 tallest buildings in the world"
  }'
