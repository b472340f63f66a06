import "server-only";
import type { ApprovalRow, ApprovalView } from "@contracts/approval";
import type { BranchView, InvitationView, MemberList } from "@contracts/buyer";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { readToken } from "./session";
import { visitorFetch } from "./visitor-fetch";
import { askWholesale, notABuyer } from "./wholesale";

export type { Answer } from "./backend-fetch";

type Fields = Record<string, unknown>;

/** A company asks to buy wholesale; whoever is signed in applies with her account. */
export const applyBuyer = async (company: Fields): Promise<Answer<{ applied: true }>> =>
  visitorFetch<{ applied: true }>("/store/buyers", {
    method: "POST",
    body: company,
    token: await readToken("shopper"),
  });

const invitationPath = (token: string): string => `/store/buyer-invitations/${encodeURIComponent(token)}`;
export type FoundInvitation = { invitation: InvitationView; has_account: boolean };

/** What an invitation is for; null when it is used, withdrawn or over. */
export const findInvitation = async (token: string): Promise<FoundInvitation | null> =>
  orNull(
    await visitorFetch<FoundInvitation>(invitationPath(token)),
    "/store/buyer-invitations/:token",
    400,
    404,
    429,
  );

export const acceptInvitation = async (
  token: string,
  body: { name: string; password?: string },
): Promise<Answer<{ buyer_id: string }>> =>
  visitorFetch<{ buyer_id: string }>(`${invitationPath(token)}/accept`, {
    method: "POST",
    body,
    token: await readToken("shopper"),
  });

export const listBranches = async (): Promise<BranchView[]> =>
  orNull(await askWholesale<{ branches: BranchView[] }>("/branches"), "/branches", ...notABuyer)?.branches ??
  [];

export const saveBranch = (id: string | null, branch: Fields): Promise<Answer<{ id: string }>> =>
  askWholesale<{ id: string }>(id ? `/branches/${encodeURIComponent(id)}` : "/branches", branch);

export const closeBranch = (id: string): Promise<Answer<{ id: string }>> =>
  askWholesale<{ id: string }>(`/branches/${encodeURIComponent(id)}/close`, {});

export const listMembers = async (): Promise<MemberList | null> =>
  orNull(await askWholesale<MemberList>("/members"), "/members", ...notABuyer);

export const changeMember = (id: string, change: Fields): Promise<Answer<{ id: string }>> =>
  askWholesale<{ id: string }>(`/members/${encodeURIComponent(id)}`, change);

export const removeMember = (id: string): Promise<Answer<{ id: string }>> =>
  askWholesale<{ id: string }>(`/members/${encodeURIComponent(id)}/remove`, {});

export const inviteMember = (invitation: Fields): Promise<Answer<{ email: string }>> =>
  askWholesale<{ email: string }>("/invitations", invitation);

export const revokeInvitation = (id: string): Promise<Answer<{ id: string }>> =>
  askWholesale<{ id: string }>(`/invitations/${encodeURIComponent(id)}/revoke`, {});

export const setBuyerRules = (rules: Fields): Promise<Answer<unknown>> => askWholesale("/company", rules);

export const listApprovals = async (): Promise<ApprovalRow[] | null> =>
  orNull(await askWholesale<{ approvals: ApprovalRow[] }>("/approvals"), "/approvals", ...notABuyer)
    ?.approvals ?? null;

export const findApproval = async (id: string): Promise<ApprovalView | null> =>
  orNull(
    await askWholesale<{ approval: ApprovalView }>(`/approvals/${encodeURIComponent(id)}`),
    "/approvals/:id",
    ...notABuyer,
  )?.approval ?? null;

export const decideApproval = (
  id: string,
  verb: "approve" | "decline",
  body: Fields,
): Promise<Answer<{ approval: ApprovalView }>> =>
  askWholesale<{ approval: ApprovalView }>(`/approvals/${encodeURIComponent(id)}/${verb}`, body);
