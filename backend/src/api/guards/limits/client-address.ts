import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

function isSecret(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== "string") return false;
  const left = Buffer.from(given);
  const right = Buffer.from(secret);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Who is knocking. The storefront calls on behalf of its visitors and proves it with the internal secret;
 * anybody else's `x-forwarded-for` is only a claim, and the socket's address counts.
 */
export function clientAddress(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  internalSecret: string,
): string {
  const forwarded = headers["x-forwarded-for"];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(",")[0]?.trim();
  if (first && isSecret(headers["x-internal-secret"], internalSecret)) return first;
  return socketAddress ?? "unknown";
}
