import "server-only";
import type { MemberRole } from "@contracts/producer";
import type { InvitationView, MemberList } from "@contracts/producer-member";
import type { Answer } from "./backend-fetch";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { signInMember } from "./producer-desk";
import { orNull } from "./read-public";
import { rememberDesk } from "./session";
import { visitorFetch } from "./visitor-fetch";

const change = (path: string, body: unknown): Promise<Answer<unknown>> =>
  changeAtDesk(`/producer/members/${path}`, { body });

/** Members and open invitations; "closed" for staff, null when the session is over. */
export const listMembers = async (): Promise<MemberList | "closed" | null> => {
  const answer = await askDesk<MemberList>("/producer/members");
  if (!answer.ok && answer.error.code === "no_member_rights") return "closed";
  return orNull(answer, "/producer/members", 401, 403);
};

export const inviteMember = (email: string, role: string): Promise<Answer<unknown>> =>
  change("invitations", { email, role });
export const resendInvitation = (id: string, expected_count: number): Promise<Answer<unknown>> =>
  change(`invitations/${segment(id)}/resend`, { expected_count });
export const withdrawInvitation = (id: string): Promise<Answer<unknown>> =>
  change(`invitations/${segment(id)}/withdraw`, {});
export const changeRole = (id: string, expected_role: MemberRole, role: string): Promise<Answer<unknown>> =>
  change(`${segment(id)}/role`, { role, expected_role });
export const removeMember = (id: string): Promise<Answer<unknown>> => change(`${segment(id)}/remove`, {});

/** What the link of an invitation opens; "expired" and "spent" for links that open nothing. */
export const findInvitation = async (
  token: string,
): Promise<InvitationView | "expired" | "spent" | "busy"> => {
  const answer = await visitorFetch<{ invitation: InvitationView }>("/store/producer-invitations", {
    headers: { "x-invitation-token": token },
  });
  if (!answer.ok && answer.status === 429) return "busy";
  if (!answer.ok && answer.error.code === "expired") return "expired";
  return orNull(answer, "/store/producer-invitations", 404)?.invitation ?? "spent";
};

/** Makes the reader of a link a member and signs her in at that desk. */
export const acceptInvitation = async (asked: {
  token: string;
  name: string;
  password: string;
}): Promise<Answer<unknown>> => {
  const answer = await visitorFetch<{ email: string; producer_id: string }>(
    "/store/producer-invitations/accept",
    { method: "POST", body: asked },
  );
  if (!answer.ok) return answer;
  const signedIn = await signInMember({ email: answer.data.email, password: asked.password });
  if (signedIn.ok) await rememberDesk(answer.data.producer_id);
  return answer;
};
