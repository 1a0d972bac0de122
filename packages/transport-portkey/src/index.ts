export {
  type PortkeyTransport,
  type PortkeyTransportOptions,
  portkeyTransport,
} from "./portkey-transport.ts";
