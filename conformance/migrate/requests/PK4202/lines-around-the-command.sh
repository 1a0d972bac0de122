# the key of the team
export OPENAI_API_KEY=sk-canary-9f8e7d6c5b4a
BASE=https://api.portkey.ai
curl "$BASE/v1/proxy/chat/completions" -H 'x-portkey-provider: openai' \
  -H "Authorization: Bearer $OPENAI_API_KEY" -d @- <<EOF | jq .
{"messages": [], "user": "sk-canary-9f8e7d6c5b4a"}
EOF
