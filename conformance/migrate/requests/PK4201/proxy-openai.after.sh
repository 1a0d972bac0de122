curl https://api.portkey.ai/v1/completions \
  -H 'x-portkey-api-key: $PORTKEY_API_KEY' \
  -H 'x-portkey-provider: openai' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'Content-Type: application/json' \
  -d '{
    "model": "gpt-3.5-turbo-instruct",
    "prompt": "Top 20 tallest buildings in the world"
  }'
