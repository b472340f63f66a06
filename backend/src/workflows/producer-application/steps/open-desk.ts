import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { expiryOf, PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { hasAccount } from "../../producer-member/find-invitation";

type Owner = {
  producer_id: string;
  name: string;
  email: string;
  password_hash: string;
  /** For an invitation, should there be an account already. */
  token_hash: string;
  /** ISO instant. */
  now: string;
  invited_by_name: string;
};
type Invited = { id: string; expires_at: string; sent_count: number };
type Opened = { submitted_by: string; invitation: Invited | null };
type Undo = { identity: string | null; member: string | null; invitation: string | null };

/**
 * Opens the new producer's desk to its owner: with an account of the password she chose when she applied. Where
 * her e-mail has an account, nobody has shown yet whose it is; then she is invited like every other member.
 */
export const openDeskStep = createStep(
  "open-desk-for-applicant",
  async (owner: Owner, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const { producer_id, name, email, now, token_hash, invited_by_name } = owner;
    if (await hasAccount(container, email)) {
      const expires_at = expiryOf(new Date(now));
      const row = { producer_id, email, role: "owner" as const, token_hash, invited_by_name, expires_at };
      const { id } = await service.createProducerInvitations(row);
      const invitation = { id, expires_at: expires_at.toISOString(), sent_count: 1 };
      const undo = { identity: null, member: null, invitation: id };
      return new StepResponse<Opened, Undo>({ submitted_by: id, invitation }, undo);
    }
    const member = { producer_id, name, email, role: "owner" as const, is_demonstration: false };
    const { id } = await service.createProducerMembers(member);
    const identity = await openAccount(container, owner, id).catch(async (error: unknown) => {
      // A step that fails is not undone by the framework.
      await service.deleteProducerMembers(id);
      throw error;
    });
    const undo = { identity, member: id, invitation: null };
    return new StepResponse<Opened, Undo>({ submitted_by: id, invitation: null }, undo);
  },
  async (undo, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    if (undo?.identity) await container.resolve(Modules.AUTH).deleteAuthIdentities([undo.identity]);
    if (undo?.member) await service.deleteProducerMembers(undo.member);
    if (undo?.invitation) await service.deleteProducerInvitations(undo.invitation);
  },
);

async function openAccount(
  container: MedusaContainer,
  { email, password_hash }: Owner,
  producer_member_id: string,
): Promise<string> {
  if (!password_hash) throw new Error("An application without a password cannot be approved.");
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [
      { provider: "emailpass", entity_id: email, provider_metadata: { password: password_hash } },
    ],
    app_metadata: { producer_member_id },
  });
  return identity.id;
}
