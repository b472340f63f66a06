import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * The e-mail by which a session was opened; null once that way to sign in is gone. The office ends it when it
 * gives a member a new password, and with it every session that was opened before.
 */
export async function signInEmail(
  container: MedusaContainer,
  authIdentityId: string,
): Promise<string | null> {
  // An undefined filter would match every identity.
  if (!authIdentityId) return null;
  const [found] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [authIdentityId] }, { relations: ["provider_identities"], take: 1 });
  const own = found?.provider_identities?.find(({ provider }) => provider === "emailpass");
  return own?.entity_id || null;
}
