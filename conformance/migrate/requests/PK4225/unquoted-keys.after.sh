curl --location 'https://api.portkey.ai/v1/complete' \
    --header "x-portkey-api-key: $PORTKEY_API_KEY" \
    --header 'Content-Type: application/json' \
    --data '{
        "config": {
            provider: "openai",
            apiKey: "'"$BODY_APIKEY"'
        },
        "params": {"prompt": "a"}
    }'
