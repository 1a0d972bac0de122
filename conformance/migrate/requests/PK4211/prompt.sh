curl https://api.portkey.ai/v1/prompts/$PROMPT_ID/generate \
  -H 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a' \
  -H 'Content-Type: application/json' \
  -d '{"variables": {"variable_a": "", "variable_b": ""}}'
