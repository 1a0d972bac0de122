const config = `{
  // A config for the gateway. Check it with: pk-config validate
  // A gateway reads plain JSON, so take the comments out before you hand it over.

  // Try the targets in order; go on to the next one when the status is in the list.
  "strategy": {
    "mode": "fallback",
    // 500 also stands for a host that cannot be reached, 408 for a timeout.
    "on_status_codes": [408, 429, 500, 502, 503, 504]
  },

  // For each target, in milliseconds and for each attempt.
  "request_timeout": 30000,

  "targets": [
    {
      // An integration of your model catalogue. Its key stays in the gateway, not in this file.
      "provider": "@openai-prod",
      "override_params": { "model": "gpt-4o" },
      // Retries happen inside a target, before the next one is tried.
      "retry": { "attempts": 2, "on_status_codes": [429, 500, 502, 503, 504] }
    },
    {
      "provider": "@anthropic-prod",
      "override_params": { "model": "claude-sonnet-4-5" }
    }
  ]
}
`;

const project = `{
  // What \`pk-config validate\` checks when no file is named.
  "include": ["config.jsonc"],

  // Codes or families with another severity than their own: error, warning, info or off.
  "rules": {
    // The starter config is commented on purpose.
    "PK1007": "off"
  },

  // Hosts that are meant to be private, such as "*.corp.example".
  "trustedHosts": []

  // Also tell what one gateway refuses or ignores: "for": "hosted", "oss" or "serve".
}
`;

/** What `init` writes: the config first, the project file second. */
export const starterFiles = [
  { name: "config.jsonc", text: config },
  { name: "pk-config.json", text: project },
] as const;
