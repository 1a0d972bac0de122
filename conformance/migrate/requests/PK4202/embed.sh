# Embeds one text.
curl -X POST https://api.portkey.ai/v1/embed \
  -H "x-portkey-api-key: pk-canary-9f8e7d6c5b4a" -H "x-portkey-config: pc-embed-1" -H "Content-Type: application/json" \
  -d '{"input": "Z\u00fcrich", "model": "text-embedding-ada-002"}'
