import { describe, expect, it } from "vitest";
import { plain } from "./colours.ts";
import { renderMarkdown } from "./markdown.ts";

const page = `# PK2001: All weights are \`0\`

A [paragraph](x.md) that is
written in two lines.

- one item that is a little longer
- two

\`\`\`json
{ "a": 1 }
\`\`\`

> A quotation that is
> rather long.

| a | b |
|---|---|
| 1 | 2 |
`;

describe("renderMarkdown", () => {
  it("dresses a page for a terminal", () => {
    expect(renderMarkdown(page, { colours: plain, width: 24 })).toBe(`PK2001: All weights are \`0\`

A paragraph that is
written in two lines.

• one item that is a
  little longer
• two

    { "a": 1 }

│ A quotation that is
│ rather long.

| a | b |
| 1 | 2 |
`);
  });

  it("paints code and headings", () => {
    const colours = {
      ...plain,
      cyan: (text: string) => `<${text}>`,
      bold: (text: string) => `*${text}*`,
    };
    expect(renderMarkdown("# `Head`\n\nA `word`.", { colours, width: 40 })).toBe(
      "*Head*\n\nA <word>.\n",
    );
  });
});
