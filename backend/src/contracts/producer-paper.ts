import { z } from "zod";

export const paperKinds = ["business_registration", "food_safety", "identity", "other"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperStates = ["submitted", "verified", "refused"] as const;
export type PaperState = (typeof paperStates)[number];

/** Why a producer may not sell; `food_safety_*` hold for its food alone. */
export const sellingObstacles = [
  "unverified",
  "suspended",
  "food_safety_missing",
  "food_safety_expired",
] as const;
export type SellingObstacle = (typeof sellingObstacles)[number];

/** One paper of a producer as the office and the producer see it. Days are `YYYY-MM-DD`. */
export type PaperView = {
  id: string;
  kind: PaperKind;
  number: string;
  issued_on: string;
  /** The last day it holds; null where the paper names none. */
  expires_on: string | null;
  file_id: string | null;
  state: PaperState;
  /** What the office said of it. */
  remark: string | null;
  checked_by_name: string | null;
  checked_on: string | null;
  submitted_on: string;
  is_demonstration: boolean;
};

/** Whether a producer may sell today, and until when its food-safety paper lets it sell food. */
export type SellingView = {
  verified_on: string | null;
  refusal_reason: string | null;
  suspended_on: string | null;
  suspension_reason: string | null;
  /** What stands in the way of everything, or of food alone; null when all may be sold. */
  obstacle: SellingObstacle | null;
  food_until: string | null;
};

export type PaperList = { papers: PaperView[]; selling: SellingView };

const written = (most: number, missing: string) =>
  z
    .string(missing)
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, missing).max(most, `Dài quá ${most} ký tự.`));

/** What goes with the file of a paper, as the fields of its form. */
export const submitPaperSchema = z.object({
  kind: z.enum(paperKinds, "Hãy chọn loại giấy."),
  number: written(80, "Hãy ghi số của giấy."),
  issued_on: z.iso.date("Hãy chọn ngày cấp ghi trên giấy."),
  expires_on: z
    .union([z.literal(""), z.iso.date("Ngày này không có trong lịch.")])
    .nullish()
    .transform((day) => day || null),
});
export type SubmitPaper = z.infer<typeof submitPaperSchema>;

export const checkPaperSchema = z.discriminatedUnion("verdict", [
  z.object({ verdict: z.literal("verified"), remark: written(500, "Hãy viết lý do.").nullish() }),
  z.object({ verdict: z.literal("refused"), remark: written(500, "Hãy viết lý do.") }),
]);
export type CheckPaper = z.infer<typeof checkPaperSchema>;

/** A reason that the producer will read. */
export const reasonSchema = z.object({ reason: written(500, "Hãy viết lý do.") });
