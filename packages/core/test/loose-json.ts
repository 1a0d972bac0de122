/** Ways to write JSON that are not JSON. */
export interface Habits {
  readonly comments?: boolean;
  readonly trailingCommas?: boolean;
  readonly singleQuotes?: boolean;
  readonly bareKeys?: boolean;
}

/** A value written with such habits wherever the choices say so. */
export function looseJson(value: unknown, choices: Iterator<number>, habits: Habits): string {
  const choose = () => choices.next().value ?? 0;
  const gap = () => {
    const choice = habits.comments === true ? choose() : 9;
    return ["/* c */", "// c, }\n", '/*\n"*/', " /**/ ", "\n"][choice] ?? "";
  };
  const comma = () => (habits.trailingCommas === true && choose() > 5 ? `${gap()},` : "");
  const string = (text: string) => {
    const json = JSON.stringify(text);
    if (habits.singleQuotes !== true || choose() > 5) return json;
    return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  };
  const key = (name: string) =>
    habits.bareKeys === true && /^[A-Za-z_$][\w$]*$/.test(name) && choose() > 5
      ? name
      : string(name);
  const write = (part: unknown): string => {
    if (typeof part === "string") return string(part);
    if (typeof part !== "object" || part === null) return JSON.stringify(part);
    const list = Array.isArray(part);
    const members = list
      ? part.map((element: unknown) => `${gap()}${write(element)}${gap()}`)
      : Object.entries(part).map(
          ([name, member]) => `${gap()}${key(name)}${gap()}:${gap()}${write(member)}${gap()}`,
        );
    const inside = members.join(",") + (members.length > 0 ? comma() : "") + gap();
    return list ? `[${inside}]` : `{${inside}}`;
  };
  return gap() + write(value) + gap();
}
