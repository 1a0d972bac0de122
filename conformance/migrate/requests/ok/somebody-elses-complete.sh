curl https://api.anthropic.com/v1/complete -H 'x-api-key: sk-canary-9f8e7d6c5b4a' -d '{"prompt": "a"}'
