curl --location 'https://api.portkey.ai/v1/audio/transcriptions?v=2' \
  --header "x-portkey-api-key: $PORTKEY_API_KEY" \
  --header 'x-portkey-provider: openai' \
  --header "Authorization: Bearer $OPENAI_API_KEY" \
  --form 'file=@"./speech.mp3"' --form 'model="whisper-1"' > speech.json
