import { z } from "zod";
import { phoneSchema } from "./cart";
import type { StarStanding } from "./certification";

/** What somebody saw that is not true of a product or its label. */
export const reportKinds = [
  "expired_star",
  "star_of_sibling",
  "false_star_count",
  "counterfeit",
  "other",
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** States of a MisuseReport, in the order in which it passes them; it may be taken up again. */
export const reportStates = ["received", "checking", "answered", "closed"] as const;
export type ReportState = (typeof reportStates)[number];

/** What may be done to a report, and by whom: the office, throughout. */
export const reportVerbs = ["take_up", "answer", "close", "reopen"] as const;
export type ReportVerb = (typeof reportVerbs)[number];

export const MAX_REPORT_PHOTOS = 3;
/** The largest photo that is taken, bytes; a phone's own are about half of it. */
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;

const text = (shortest: number, longest: number, words: string) =>
  z
    .string(words)
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(shortest, words).max(longest, words));
const empty = z.literal("").transform(() => undefined);

/** A report as it is sent in: fields of a form, so that all of them are text. */
export const newReportSchema = z
  .object({
    kind: z.enum(reportKinds, "Hãy chọn điều bạn muốn phản ánh."),
    product_handle: empty.or(z.string().max(200)).optional(),
    certification_id: empty.or(z.string().max(80)).optional(),
    product_name: empty.or(text(1, 200, "Tên sản phẩm dài quá 200 ký tự.")).optional(),
    province_code: z.string().min(1),
    commune_code: z.string().min(1),
    place: text(2, 200, "Hãy ghi nơi bạn thấy, ví dụ tên chợ hay cửa hàng (không quá 200 ký tự)."),
    text: text(10, 2000, "Hãy kể điều bạn thấy, từ 10 đến 2.000 ký tự."),
    phone: empty.or(phoneSchema).optional(),
    email: empty.or(z.email().max(200)).optional(),
    consent: z.string().max(10).optional(),
    /** Unseen by people; whatever fills it in is a machine. */
    website: z.literal("").optional(),
  })
  .refine((report) => !(report.phone || report.email) || report.consent === "yes", {
    path: ["consent"],
    message: "Hãy đánh dấu đồng ý để văn phòng giữ cách liên hệ của bạn, hoặc xoá cách liên hệ.",
  });
export type NewReport = z.infer<typeof newReportSchema>;

/** A code as people type it: small letters, without or with hyphens. */
export const reportCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ""))
  .pipe(z.string().regex(/^PA[2-9A-HJ-NP-Z]{8}$/))
  .transform((bare) => `${bare.slice(0, 2)}-${bare.slice(2, 6)}-${bare.slice(6)}`);

export const furtherMessageSchema = z.object({
  text: text(10, 2000, "Hãy viết từ 10 đến 2.000 ký tự."),
});

/** What whoever holds the code may see: nothing personal, not even the reporter's own words. */
export type ReportView = {
  code: string;
  kind: ReportKind;
  state: ReportState;
  reported_on: string;
  /** The day by which the office means to have answered. */
  due_on: string;
  checking_at: string | null;
  answered_at: string | null;
  closed_at: string | null;
  answer: string | null;
  product: { handle: string; title: string } | null;
  product_name: string | null;
  photo_count: number;
  /** One further message is taken while the report is open. */
  can_add_message: boolean;
  further_at: string | null;
};

/** A report in the office's list. */
export type OfficeReportRow = {
  id: string;
  code: string;
  kind: ReportKind;
  state: ReportState;
  reported_on: string;
  due_on: string;
  age_days: number;
  is_overdue: boolean;
  product: { id: string; handle: string; title: string } | null;
  product_name: string | null;
  province_name: string;
  commune_name: string;
  place: string;
  photo_count: number;
};
export type OfficeReportList = {
  reports: OfficeReportRow[];
  count: number;
  /** Communes from which reports came, for the filter. */
  communes: { code: string; name: string }[];
};

export type ReportNoteView = { id: string; text: string; author: string; written_at: string };

/** A report as the office works on it. */
export type OfficeReport = OfficeReportRow & {
  /** Counts the moves: whoever moves it says which one she saw. */
  version: number;
  text: string;
  further_text: string | null;
  further_at: string | null;
  photo_ids: string[];
  certification_id: string | null;
  contact: { phone: string | null; email: string | null } | null;
  /** The day on which the contact is deleted, once closed. */
  contact_until: string | null;
  answer: string | null;
  checking_at: string | null;
  answered_at: string | null;
  closed_at: string | null;
  moved_by: string | null;
  told_producer_at: string | null;
  told_producer_text: string | null;
  producer: { id: string; name: string } | null;
  /** The product's star on the day of the report and today; null when no product is named. */
  star_then: StarStanding | null;
  /** The decision that gives the product its star today: the one to revoke if the report is right. */
  held_certification_id: string | null;
  star_today: StarStanding | null;
  notes: ReportNoteView[];
  /** What else was reported about the same product. */
  others: OfficeReportRow[];
};

const version = z.number().int().min(1);
export const moveReportSchema = z.object({ expected_version: version });
export const answerReportSchema = z.object({
  expected_version: version,
  answer: text(10, 4000, "Hãy viết câu trả lời, từ 10 đến 4.000 ký tự."),
});
export const reportNoteSchema = z.object({ text: text(1, 2000, "Hãy viết ghi chú, không quá 2.000 ký tự.") });
export const tellProducerSchema = z.object({
  expected_version: version,
  text: text(10, 2000, "Hãy viết lời báo cho chủ thể, từ 10 đến 2.000 ký tự."),
});
