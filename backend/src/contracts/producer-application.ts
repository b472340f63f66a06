import { z } from "zod";
import { phoneSchema } from "./cart";
import type { LegalForm } from "./catalogue";
import { submitPayoutAccountSchema } from "./payout-account";
import type { PaperKind } from "./producer-paper";
import { registrableForms } from "./producer-registration";

/** States of an application: with the office, back with the applicant, and decided. */
export const applicationStates = ["submitted", "returned", "approved", "refused"] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Papers that go with an application, in the order of the form; `other` is an OCOP decision. */
export const applicationPaperKinds = [
  "business_registration",
  "identity",
  "food_safety",
  "other",
] as const satisfies readonly PaperKind[];
export type ApplicationPaperKind = (typeof applicationPaperKinds)[number];

const line = (least: number, most: number, words: string) =>
  z
    .string(words)
    .max(most * 4, words)
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least, words).max(most, words));

const bank = submitPayoutAccountSchema.shape;

/** What an applicant writes, as the fields of a form. */
export const applicationFieldsSchema = z.object({
  legal_form: z.enum(registrableForms, "Hãy chọn loại hình."),
  name: line(3, 160, "Hãy ghi tên đầy đủ như trên giấy tờ, từ 3 đến 160 ký tự."),
  tax_code: z
    .string()
    .trim()
    .max(20, "Mã số thuế gồm 10, 12 hoặc 13 chữ số.")
    .nullish()
    .transform((code) => code || null),
  province_code: z.string("Hãy chọn tỉnh, thành phố.").min(1, "Hãy chọn tỉnh, thành phố.").max(8),
  commune_code: z.string("Hãy chọn xã, phường.").min(1, "Hãy chọn xã, phường.").max(8),
  contact_name: line(2, 120, "Hãy ghi họ tên người liên hệ."),
  phone: phoneSchema,
  email: z
    .string("Hãy ghi e-mail để đăng nhập.")
    .trim()
    .toLowerCase()
    .pipe(z.email("Địa chỉ e-mail chưa đúng. Ví dụ: htx@example.vn.").max(160)),
  bank_name: bank.bank_name,
  account_number: bank.account_number,
  account_holder: bank.account_holder,
});
export type ApplicationFields = z.output<typeof applicationFieldsSchema>;

const password = z
  .string("Hãy đặt mật khẩu từ 10 ký tự.")
  .min(10, "Hãy đặt mật khẩu từ 10 ký tự.")
  .max(200, "Mật khẩu dài quá 200 ký tự.");

/** The password of whoever shall sign in first, the same rule wherever a member sets one. */
export const memberPasswordSchema = password;

export const newApplicationSchema = applicationFieldsSchema.extend({
  password,
  /** Made by the form once: sent twice, it is one application. */
  request_key: z.uuid("Hãy tải lại trang rồi gửi lại."),
  consent: z.literal("yes", "Hãy đánh dấu đồng ý để văn phòng dùng thông tin này."),
  /** Unseen by people; whatever fills it in is a machine. */
  website: z.literal("").optional(),
});

/** An application that was returned, sent again by the link of the letter; without a password the first stays. */
export const mendApplicationSchema = applicationFieldsSchema.extend({
  token: z.string().min(1).max(200),
  password: z.union([z.literal("").transform(() => null), password]).nullish(),
  website: z.literal("").optional(),
});

/** A code as people type it: small letters, without or with hyphens. */
export const applicationCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ""))
  .pipe(z.string().regex(/^DK[2-9A-HJ-NP-Z]{8}$/))
  .transform((bare) => `${bare.slice(0, 2)}-${bare.slice(2, 6)}-${bare.slice(6)}`);

/** What whoever holds the code may see: how it stands, and nothing by which a person is reached. */
export type ApplicationView = {
  code: string;
  name: string;
  state: ApplicationState;
  submitted_on: string;
  decided_on: string | null;
  /** The office's remark of a return, or its reason of a refusal. */
  remark: string | null;
  /** Since when name, remark and all that is personal are gone from it. */
  forgotten_on: string | null;
};

export type ApplicationPaper = {
  kind: ApplicationPaperKind;
  number: string;
  issued_on: string;
  expires_on: string | null;
  file_id: string;
  file_name: string;
};

/** What the link of the letter opens, to be mended. */
export type ReturnedApplication = ApplicationView & {
  fields: ApplicationFields;
  papers: Omit<ApplicationPaper, "file_id">[];
};

/** An application in the office's list. */
export type OfficeApplicationRow = {
  id: string;
  code: string;
  name: string;
  legal_form: LegalForm;
  commune_name: string;
  province_name: string;
  contact_name: string;
  phone: string;
  state: ApplicationState;
  submitted_on: string;
  decided_on: string | null;
  decided_by_name: string | null;
  forgotten_on: string | null;
};
export type OfficeApplication = OfficeApplicationRow & {
  fields: ApplicationFields;
  papers: ApplicationPaper[];
  remark: string | null;
  /** Grows with every move, so that the second of two clerks is told. */
  version: number;
  producer_id: string | null;
};
export type OfficeApplicationList = {
  applications: OfficeApplicationRow[];
  count: number;
  counts: Record<ApplicationState, number>;
};

export const applicationFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(applicationStates).optional(),
});
export type ApplicationFilter = z.infer<typeof applicationFilterSchema>;

const seen = { expected_version: z.number().int().min(1) };
export const approveApplicationSchema = z.object(seen);
export const remarkApplicationSchema = z.object({
  ...seen,
  remark: line(10, 1000, "Hãy viết cho người nộp hồ sơ, từ 10 đến 1.000 ký tự."),
});
