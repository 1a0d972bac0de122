curl "https://api.portkey.ai/v1/prompts/$PROMPT_ID/completions" \
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \
  -H 'Content-Type: application/json' \
  -d '{"variables": {"variable_a": "", "variable_b": ""}}'
