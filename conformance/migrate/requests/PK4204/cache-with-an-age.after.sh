curl https://api.portkey.ai/v1/completions \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \
  -H 'x-portkey-provider: openai' \
  -H 'x-portkey-config: {"retry":{"attempts":2},"cache":{"mode":"semantic","max_age":2592000}}' \
  -H 'x-portkey-cache-force-refresh: True' \
  -H 'Content-Type: application/json' \
  -d '{"prompt": "What colour is yellow and blue?", "max_tokens": 1024}'
