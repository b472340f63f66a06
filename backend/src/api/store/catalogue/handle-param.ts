import type { MedusaRequest } from "@medusajs/framework/http";

/** The handle in the address, or null when it cannot be one: it never reaches the database then. */
export function handleParam({ params }: Pick<MedusaRequest, "params">): string | null {
  const { handle } = params;
  return handle !== undefined && /^[a-z0-9][a-z0-9-]{0,199}$/.test(handle) ? handle : null;
}
