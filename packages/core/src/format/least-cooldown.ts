/** The shortest cooldown of a circuit breaker, in milliseconds; it is also the usual one. */
export const leastCooldownMs = 30_000;
