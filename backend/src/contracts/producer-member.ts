import { z } from "zod";
import { type MemberRole, memberRoles } from "./producer";

const email = z
  .string("Hãy ghi e-mail của người được mời.")
  .trim()
  .toLowerCase()
  .pipe(z.email("Địa chỉ e-mail chưa đúng. Ví dụ: lan@example.vn.").max(160));
const role = z.enum(memberRoles, "Hãy chọn vai trò.");

export const inviteMemberSchema = z.object({ email, role });

/** `expected_role` is what the owner had before her; another one in force answers 409. */
export const changeRoleSchema = z.object({ role, expected_role: role });

/** `expected_count` is how often the letter had gone out when the owner asked for it again. */
export const resendInvitationSchema = z.object({ expected_count: z.number().int().min(1) });

const word = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Who has an account gives its password; who has none sets one. Which it is, the invitation says. */
export const acceptInvitationSchema = z.object({
  token: z.string().min(1).max(200),
  name: z
    .string("Hãy ghi họ và tên.")
    .max(400)
    .transform(word)
    .pipe(z.string().min(2, "Hãy ghi họ và tên.").max(120, "Tên dài quá 120 ký tự.")),
  password: z.string("Hãy ghi mật khẩu.").min(1, "Hãy ghi mật khẩu.").max(200, "Mật khẩu dài quá 200 ký tự."),
});

export type MemberRow = { id: string; name: string; email: string; role: MemberRole; is_me: boolean };

export const invitationStates = ["open", "expired", "accepted", "withdrawn"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** An invitation that still waits, or whose link has run out. */
export type InvitationRow = {
  id: string;
  email: string;
  role: MemberRole;
  state: InvitationState;
  invited_by_name: string;
  expires_at: string;
  sent_count: number;
};

export type MemberList = {
  members: MemberRow[];
  invitations: InvitationRow[];
  /** Whether the asking member may invite, change roles and remove. */
  may_manage: boolean;
};

/** What the link of an invitation opens. */
export type InvitationView = {
  producer_name: string;
  email: string;
  role: MemberRole;
  invited_by_name: string;
  expires_at: string;
  /** Told to whoever holds the link, and to nobody else. */
  has_account: boolean;
};
