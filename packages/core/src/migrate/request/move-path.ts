import { isObject } from "../../data/json-type.ts";
import { parsedJson } from "../../data/parsed-json.ts";
import { isAzureAddress, migrateAzureAddress } from "./azure-address.ts";
import { type Draft, type Told, tell, textOf } from "./draft.ts";
import { isUnified, type OldRoute, oldRoute, proxyPrefix } from "./old-routes.ts";

const path = { kind: "path" } as const;

/** An old route becomes its successor. Host and query stay as they are. */
export function movePath(draft: Draft): void {
  const { route } = draft;
  if (route !== undefined) tell(draft, moved(draft, route));
}

function moved(draft: Draft, route: OldRoute): Told {
  switch (route.kind) {
    case "proxy":
      return moveProxied(draft, route.rest);
    case "prompt":
      draft.pathname = route.to;
      return {
        code: "PK4211",
        place: path,
        message:
          "`/v1/prompts/ID/generate` is `/v1/prompts/ID/completions` today, and its answer has another form: that of OpenAI's API.",
        hint: "Look at who reads the answer: it has `choices` today, as a chat completion has.",
      };
    case "wrapped": {
      const isChat = route.to === "/v1/completions" && asksForChat(draft.body);
      const to = isChat ? "/v1/chat/completions" : route.to;
      draft.pathname = to;
      return {
        code: isChat ? "PK4216" : "PK4202",
        place: path,
        message: isChat
          ? `\`${route.from}\` became \`/v1/completions\`, which takes a \`prompt\`. This body has \`messages\` and none, so it goes to \`${to}\`.`
          : `\`${route.from}\` is \`${to}\` today.`,
        ...(isChat
          ? { hint: "Look at who reads the answer: it is that of a chat completion." }
          : {}),
      };
    }
  }
}

/** Documentation of then shows messages sent to the route for plain texts. */
function asksForChat(body: string | undefined): boolean {
  const value = body === undefined ? undefined : parsedJson(body);
  const params = isObject(value) && isObject(value["params"]) ? value["params"] : value;
  return isObject(params) && params["messages"] !== undefined && params["prompt"] === undefined;
}

/** A path behind the prefix was put behind the provider's base, as one behind `/v1` is today. */
function moveProxied(draft: Draft, rest: string): Told {
  if (isAzureAddress(rest)) return migrateAzureAddress(draft, rest);
  const host = /^\/((?:[\w-]+\.)+[a-z]\w+|localhost)(?::\d+)?(?:\/|$)/i.exec(rest);
  if (host !== null) {
    return {
      code: "PK4224",
      place: path,
      message: `Behind \`${proxyPrefix}\` stands a host. The old route called it; today's routes take the host from a header or a config.`,
      hint: "Send the host in `x-portkey-custom-host`, with the version path at its end, and only the endpoint's path behind `/v1`.",
    };
  }
  const to = `/v1${isAnthropic(draft) ? rest.replace(/^\/v1(?=\/|$)/, "") : rest}`;
  if (oldRoute(to) !== undefined) {
    return {
      code: "PK4224",
      place: path,
      message: `Without \`/proxy\` this path would be \`${oldName(to)}\`, which is an old route of the gateway itself. So the provider's own path of that name has no successor.`,
      hint: "Ask for the same on the route of today: `/v1/completions`, `/v1/chat/completions` or `/v1/embeddings`, with its form of the body.",
    };
  }
  draft.pathname = to;
  return {
    code: "PK4202",
    place: path,
    message: isUnified(to)
      ? `\`${proxyPrefix}${rest}\` is \`${to}\` today.`
      : `The provider's own paths stand behind \`/v1\` today, without \`/proxy\`.`,
  };
}

/** Its client puts `/v1` before its paths itself, and the old gateway made one of two. */
function isAnthropic(draft: Draft): boolean {
  const config = parsedJson(textOf(draft, "x-portkey-config") ?? "");
  const named = isObject(config) ? config["provider"] : undefined;
  return (named ?? textOf(draft, "x-portkey-provider")) === "anthropic";
}

function oldName(pathname: string): string {
  if (pathname.startsWith(proxyPrefix)) return proxyPrefix;
  return pathname.startsWith("/v1/prompts/") ? "/v1/prompts/ID/generate" : pathname;
}
