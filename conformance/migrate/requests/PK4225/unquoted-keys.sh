curl --location 'https://api.portkey.ai/v1/complete' \
    --header 'x-portkey-api-key: pk-canary-9f8e7d6c5b4a' \
    --header 'Content-Type: application/json' \
    --data '{
        "config": {
            provider: "openai",
            apiKey: "sk-canary-9f8e7d6c5b4a", # Needs apiKey or providerKey
        },
        "params": {"prompt": "a"}
    }'
