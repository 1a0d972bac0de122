curl https://api.portkey.ai/v1/proxy/completions \
  -H 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a' \
  -H 'x-portkey-mode: proxy openai' \
  -H 'x-portkey-cache: semantic' \
  -H 'x-portkey-cache-force-refresh: True' \
  -H 'Cache-Control: max-age:2592000' \
  -H 'x-portkey-retry-count: 2' \
  -H 'Content-Type: application/json' \
  -d '{"prompt": "What colour is yellow and blue?", "max_tokens": 1024}'
