const loopbackHosts = new Set(["127.0.0.1", "localhost", "[::1]"]);

export type StripeAddress = { protocol: "http" | "https"; host: string; port: number };

/**
 * Where a test's stand-in for Stripe listens.
 * @throws Error when the address lies outside this machine: cards must never be sent anywhere else.
 */
export function loopbackAddress(base: string): StripeAddress {
  const { protocol, hostname, port } = new URL(base);
  if (!loopbackHosts.has(hostname) || !port)
    throw new Error("STRIPE_API_BASE must be a port of this machine.");
  return {
    protocol: protocol === "https:" ? "https" : "http",
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port),
  };
}
