curl --location https://api.portkey.ai/v1/chat/completions \
    --header "x-portkey-api-key: $PORTKEY_API_KEY" \
    --header 'Content-Type: application/json' \
    --header 'x-portkey-config: {"strategy":{"mode":"fallback"},"targets":[{"provider":"openai","api_key":"'"$PORTKEY_CONFIG_API_KEY"'","retry":{"attempts":2,"on_status_codes":[429]}},{"virtual_key":"ant-4110dd","override_params":{"model":"claude-2"}}]}' \
    --data '{
            "messages": [{"role": "user", "content": "What'\''s the height of the K\u00f6lner Dom?"}],
            "temperature": 1.0,
            "seed": 12345678901234567890
        }'
