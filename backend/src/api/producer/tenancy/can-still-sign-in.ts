import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Whether the way to sign in from which a session came still stands. The office ends it when it gives a
 * member a new password, and with it every session that was opened before.
 */
export async function canStillSignIn(container: MedusaContainer, authIdentityId: string): Promise<boolean> {
  // An undefined filter would match every identity.
  if (!authIdentityId) return false;
  const found = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [authIdentityId] }, { select: ["id"], take: 1 });
  return found.length > 0;
}
