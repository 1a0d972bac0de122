/** Where strict JSON text names a key that its object has named before: a parser as plain as can be. */
export function repeatedKeys(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  const space = () => {
    while (/\s/.test(text[at] ?? "")) at++;
  };
  const string = (): string => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at++;
    return String(JSON.parse(text.slice(start, at)));
  };
  const members = (closer: string, member: () => void) => {
    at++;
    for (space(); text[at] !== closer; space()) {
      if (text[at] === ",") at++;
      space();
      member();
    }
    at++;
  };
  const value = (): void => {
    space();
    if (text[at] === '"') string();
    else if (text[at] === "[") members("]", value);
    else if (text[at] !== "{") while (/[^\s,\]}]/.test(text[at] ?? "]")) at++;
    else {
      const seen = new Set<string>();
      members("}", () => {
        const start = at;
        const key = string();
        if (seen.has(key)) found.push(start);
        seen.add(key);
        space();
        at++;
        value();
      });
    }
  };
  value();
  return found;
}
