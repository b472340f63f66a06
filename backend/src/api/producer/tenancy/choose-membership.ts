type Membership = { id: string; producer_id: string };

/**
 * For which of a person's producers she asks: the one she names, if she is its member; without a name the one
 * her session was opened with, or else her first. Null for a name that is none of hers.
 */
export function chooseMembership<M extends Membership>(
  own: readonly M[],
  named: string | null,
  sessionMemberId: string,
): M | null {
  if (named !== null) return own.find(({ producer_id }) => producer_id === named) ?? null;
  return own.find(({ id }) => id === sessionMemberId) ?? own[0] ?? null;
}
