import { z } from "zod";

/** The operator's own point is set up with the market; everybody else is registered by the office. */
export const registrableForms = ["cooperative", "cooperative_group", "company", "household"] as const;

const written = (least: number, most: number, message: string) =>
  z
    .string(message)
    .max(most * 2, message)
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least, message).max(most, message));
const maybe = (schema: z.ZodType<string>) =>
  z
    .union([z.literal(""), schema])
    .nullish()
    .transform((text) => text || null);

/** What the office fills in to take a new producer into the market. */
export const registerProducerSchema = z.object({
  name: written(3, 160, "Hãy ghi tên đầy đủ của chủ thể, từ 3 đến 160 ký tự."),
  legal_form: z.enum(registrableForms, "Hãy chọn loại hình."),
  tax_code: maybe(
    z
      .string()
      .trim()
      .regex(/^[0-9][0-9 .-]{0,19}$/, "Mã số thuế gồm 10, 12 hoặc 13 chữ số."),
  ),
  province_code: z.string("Hãy chọn tỉnh, thành phố.").max(8),
  commune_code: z
    .string("Hãy chọn xã, phường thuộc tỉnh đã chọn.")
    .min(1, "Hãy chọn xã, phường thuộc tỉnh đã chọn.")
    .max(8),
  phone: maybe(
    z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 .]{7,18}$/, "Số điện thoại chưa đúng. Ví dụ: 0912 345 678."),
  ),
  /** Who runs it: the first person who may sign in once the office gives her a password. */
  contact_name: written(2, 120, "Hãy ghi họ tên người đứng đầu."),
  contact_email: z
    .string("Hãy ghi e-mail để đăng nhập.")
    .trim()
    .toLowerCase()
    .pipe(z.email("Địa chỉ e-mail chưa đúng. Ví dụ: htx@example.vn.").max(160)),
});
export type RegisterProducer = z.output<typeof registerProducerSchema>;

/** The password is answered once, and kept nowhere. */
export type RegisteredProducer = { producer_id: string; password: string };

/** `seen_renewed_at` is what the clerk had before her (an instant): of two clerks at once the second is told. */
export const renewSignInSchema = z.object({
  seen_renewed_at: z.iso.datetime({ offset: true, message: "Hãy tải lại trang rồi thử lại." }).nullable(),
});

/** The password is answered once, and kept nowhere. */
export type RenewedSignIn = { producer_member_id: string; email: string; password: string };
