# Embeds one text.
curl -X POST https://api.portkey.ai/v1/embeddings \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" -H "x-portkey-config: pc-embed-1" -H "Content-Type: application/json" \
  -d '{"input": "Z\u00fcrich", "model": "text-embedding-ada-002"}'
