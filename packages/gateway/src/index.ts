export { type CircuitStore, memoryStore } from "./circuit-store.ts";
export { createAnswerer } from "./create-answerer.ts";
export { createGateway, type Gateway } from "./create-gateway.ts";
export type { Answer, Answerer, Exchange, ExchangeBody, ReadBody } from "./exchange.ts";
export { type GatewayLimits, gatewayLimits } from "./gateway-limits.ts";
export type { GatewayOptions } from "./gateway-options.ts";
export type { GatewayObserver, GatewaySeen } from "./observer.ts";
