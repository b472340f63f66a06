import type { Actor } from "../../../actor/actor";

/**
 * In what quality somebody acts: by what she is signed in as, never by the spelling of an address.
 * Null is nobody of ours.
 */
export function actorKindOf(actorType: string | undefined, path: string): Actor["kind"] | null {
  if (actorType === "user" || actorType === "api-key") return "office";
  if (actorType === "producer_member") return "producer";
  const address = path.toLowerCase();
  if (actorType === "customer" && address.startsWith("/store/wholesale")) return "buyer";
  return actorType === "customer" || address.startsWith("/store/") ? "shopper" : null;
}
