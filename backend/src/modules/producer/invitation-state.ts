import type { InvitationState } from "../../contracts/producer-member";

/** Days for which the link of a letter opens. */
export const INVITATION_DAYS = 7;

type Invitation = {
  accepted_at: Date | string | null;
  withdrawn_at: Date | string | null;
  expires_at: Date | string;
};

/** How an invitation stands at an instant. At the very instant of its expiry it opens no more. */
export function invitationState(
  { accepted_at, withdrawn_at, expires_at }: Invitation,
  now: Date,
): InvitationState {
  if (accepted_at) return "accepted";
  if (withdrawn_at) return "withdrawn";
  return new Date(expires_at) <= now ? "expired" : "open";
}

/** The instant at which a letter that is sent now runs out. */
export const expiryOf = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
