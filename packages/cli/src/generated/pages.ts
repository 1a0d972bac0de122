// Generated from docs/diagnostics/; do not edit.
export const pageTexts: Readonly<Record<string, string>> = {

};
