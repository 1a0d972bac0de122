# the key of the team
# export OPENAI_API_KEY=••••••••••••••••••••••
BASE=https://api.portkey.ai
curl "$BASE/v1/chat/completions" -H 'x-portkey-provider: openai' \
  -H "Authorization: Bearer $OPENAI_API_KEY" -d @- # <<EOF | jq .
# {"messages": [], "user": "••••••••••••••••••••••"}
# EOF
