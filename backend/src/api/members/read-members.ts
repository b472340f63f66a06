import type { MedusaContainer } from "@medusajs/framework/types";
import { memberRoles } from "../../contracts/producer";
import type { InvitationRow, MemberList } from "../../contracts/producer-member";
import { invitationState, PRODUCER_MODULE, type ProducerService } from "../../modules/producer";

/** Invitations that wait or have run out, the newest first; settled ones are no longer shown. */
export async function readInvitations(
  container: MedusaContainer,
  producer_id: string,
  now: Date,
): Promise<InvitationRow[]> {
  // An undefined filter would match everybody's.
  if (!producer_id) return [];
  const rows = await container
    .resolve<ProducerService>(PRODUCER_MODULE)
    .listProducerInvitations(
      { producer_id, accepted_at: null, withdrawn_at: null },
      { order: { created_at: "DESC" } },
    );
  return rows.map((row) => ({
    ...{ id: row.id, email: row.email, role: row.role, invited_by_name: row.invited_by_name },
    state: invitationState(row, now),
    expires_at: new Date(row.expires_at).toISOString(),
    sent_count: row.sent_count,
  }));
}

/** Everybody who may act for a producer, owners first, and who is asked to. */
export async function readMembers(
  container: MedusaContainer,
  producer_id: string,
  me: string,
  now: Date,
): Promise<Omit<MemberList, "may_manage">> {
  const rows = await container
    .resolve<ProducerService>(PRODUCER_MODULE)
    .listProducerMembers({ producer_id }, { order: { created_at: "ASC" } });
  const members = rows
    .map(({ id, name, email, role }) => ({ id, name, email, role, is_me: id === me }))
    .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role));
  return { members, invitations: await readInvitations(container, producer_id, now) };
}
