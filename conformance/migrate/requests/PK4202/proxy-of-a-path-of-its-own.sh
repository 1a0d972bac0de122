curl --location "https://api.portkey.ai/v1/proxy/audio/transcriptions?v=2" \
  --header "x-portkey-api-key: $PORTKEY_API_KEY" \
  --header "x-portkey-mode: proxy openai" \
  --header "Authorization: Bearer sk-canary-9f8e7d6c5b4a" \
  --form 'file=@"./speech.mp3"' --form 'model="whisper-1"' > speech.json
