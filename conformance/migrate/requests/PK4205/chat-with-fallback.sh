curl --location 'https://api.portkey.ai/v1/chatComplete' \
    --header 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a' \
    --header 'Content-Type: application/json' \
    --data '{
        "config": {
            "mode": "fallback",
            "options": [
                {"provider": "openai", "apiKey": "sk-canary-9f8e7d6c5b4a", "retry": {"attempts": 2, "onStatusCodes": [429]}},
                {"provider": "anthropic", "virtual_key": "ant-4110dd", "override_params": {"model": "claude-2"}}
            ]
        },
        "params": {
            "messages": [{"role": "user", "content": "What'\''s the height of the K\u00f6lner Dom?"}],
            "temperature": 1.0,
            "seed": 12345678901234567890
        }
    }'
