import { z } from "zod";
import { phoneSchema } from "./cart";
import { type BuyerState, buyerRoles, buyerStates } from "./wholesale";

export const spendingPeriods = ["week", "month", "quarter"] as const;
export type SpendingPeriod = (typeof spendingPeriods)[number];

/** Amounts are whole đồng; a company's limit ends below what an integer column holds. */
const MOST_VND = 2_000_000_000;
const written = (least: number, most: number, message: string) =>
  z
    .string(message)
    .max(most * 2, message)
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least, message).max(most, message));
const amount = (message: string) => z.number(message).int(message).min(0, message).max(MOST_VND, message);
const email = z
  .string("Hãy ghi e-mail.")
  .trim()
  .toLowerCase()
  .pipe(z.email("Địa chỉ e-mail chưa đúng. Ví dụ: mua@congty.vn.").max(160));
const phone = z
  .string("Hãy ghi số điện thoại.")
  .max(40, "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.")
  .refine((typed) => phoneSchema.safeParse(typed).success, "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.")
  .transform((typed) => phoneSchema.parse(typed));
const place = {
  province_code: z.string("Hãy chọn tỉnh, thành phố.").min(1, "Hãy chọn tỉnh, thành phố.").max(8),
  commune_code: z.string("Hãy chọn xã, phường.").min(1, "Hãy chọn xã, phường.").max(8),
  street: written(3, 200, "Hãy ghi số nhà, đường, từ 3 đến 200 ký tự."),
};
const password = z
  .string("Hãy đặt mật khẩu.")
  .min(10, "Mật khẩu dài ít nhất 10 ký tự.")
  .max(200, "Mật khẩu dài nhất 200 ký tự.");
const personName = written(2, 100, "Hãy ghi họ tên, từ 2 đến 100 ký tự.");

/** Body of `POST /store/buyers`: a company asks to buy wholesale. */
export const applyBuyerSchema = z.object({
  name: written(3, 160, "Hãy ghi tên pháp nhân như trên giấy đăng ký, từ 3 đến 160 ký tự."),
  tax_code: z.string("Hãy ghi mã số thuế.").trim().min(1, "Hãy ghi mã số thuế.").max(30),
  ...place,
  contact_name: personName,
  contact_phone: phone,
  email,
  password,
});
export type ApplyBuyer = z.output<typeof applyBuyerSchema>;

/** Body of `POST /store/wholesale/branches` and `/branches/:id`. */
export const branchSchema = z.object({
  name: written(2, 100, "Hãy ghi tên chi nhánh, từ 2 đến 100 ký tự."),
  ...place,
  receiving_hours: written(3, 120, "Hãy ghi giờ nhận hàng. Ví dụ: thứ 2 đến thứ 7, 7:00 đến 10:30."),
  contact_name: personName,
  contact_phone: phone,
});
export type BranchInput = z.output<typeof branchSchema>;
export type BranchView = BranchInput & {
  id: string;
  province_name: string;
  commune_name: string;
};

/** Body of `POST /store/wholesale/invitations`. */
export const inviteMemberSchema = z.object({
  email,
  role: z.enum(buyerRoles, "Hãy chọn vai trò."),
});

/** Body of `POST /store/wholesale/members/:id`; limit and period come together. */
export const changeMemberSchema = z
  .object({
    role: z.enum(buyerRoles, "Hãy chọn vai trò."),
    spending_limit_vnd: amount("Hạn mức là số đồng nguyên, nhiều nhất 2 tỷ.").nullable(),
    spending_period: z.enum(spendingPeriods, "Hãy chọn kỳ của hạn mức.").nullable(),
  })
  .refine((body) => (body.spending_limit_vnd === null) === (body.spending_period === null), {
    message: "Hạn mức và kỳ đi cùng nhau.",
    path: ["spending_period"],
  });
export type ChangeMember = z.output<typeof changeMemberSchema>;

/** Body of `POST /store/wholesale/company`: the company's own rules. */
export const buyerRulesSchema = z.object({
  approval_threshold_vnd: amount("Ngưỡng duyệt là số đồng nguyên, nhiều nhất 2 tỷ.").nullable(),
  po_required: z.boolean(),
});
export type BuyerRules = z.output<typeof buyerRulesSchema>;

/** Body of `POST /store/buyer-invitations/:token/accept`; the password only where she has no account yet. */
export const acceptInvitationSchema = z.object({ name: personName, password: password.optional() });

export type InvitationView = { buyer_name: string; email: string; role: (typeof buyerRoles)[number] };
export type OpenInvitation = Omit<InvitationView, "buyer_name"> & {
  id: string;
  invited_by_name: string;
  expires_at: string;
};
export type MemberView = ChangeMember & { id: string; name: string; email: string; spent_vnd: number | null };
export type MemberList = { members: MemberView[]; invitations: OpenInvitation[] };
export type CompanyView = BuyerRules & {
  name: string;
  tax_code: string;
  address: string;
  state: BuyerState;
};

/** Bodies of the operator's word: `POST /admin/buyers/:id/approve` and `/refuse`, `/suspend`, `/lift`. */
export const approveBuyerSchema = z.object({
  customer_group_id: z.string("Hãy chọn nhóm giá.").min(1).max(64),
});
export const buyerReasonSchema = z.object({
  reason: written(5, 500, "Hãy ghi lý do, từ 5 đến 500 ký tự; công ty sẽ đọc được."),
});

export const buyerListSchema = z.object({ state: z.enum(buyerStates).optional() });
export type OfficeBuyer = {
  id: string;
  name: string;
  tax_code: string;
  state: BuyerState;
  applied_on: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  address: string;
  group_name: string | null;
  member_count: number;
  is_demonstration: boolean;
};
export type OfficeBuyerDetail = OfficeBuyer & {
  customer_group_id: string | null;
  state_reason: string | null;
  decided_on: string | null;
  decided_by_name: string | null;
  approval_threshold_vnd: number | null;
  po_required: boolean;
  members: { id: string; name: string; email: string; role: (typeof buyerRoles)[number] }[];
  branches: { id: string; name: string; address: string; receiving_hours: string; contact: string }[];
};
