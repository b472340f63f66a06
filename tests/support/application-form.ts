import { randomUUID } from "node:crypto";
import type { ApiError } from "@contracts/error";
import type { Backend } from "./boot-backend";

const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

/** A cooperative that lacks nothing. The commune is one of Thái Nguyên. */
export const anApplication = (changes: Record<string, string> = {}): Record<string, string> => ({
  legal_form: "cooperative",
  name: "Hợp tác xã trình diễn Nà Phặc",
  tax_code: "0300 588 569",
  province_code: "19",
  commune_code: "01906",
  contact_name: "Nông Thị Trình Diễn",
  phone: "0912 345 678",
  email: "na-phac@example.vn",
  bank_name: "Agribank",
  account_number: "8300 205 123 456",
  account_holder: "HTX Nà Phặc",
  password: "mat-khau-dau-tien",
  request_key: randomUUID(),
  consent: "yes",
  business_registration_number: "4700123456",
  business_registration_issued_on: "2020-05-06",
  food_safety_number: "12/2026/ATTP-BK",
  food_safety_issued_on: "2026-01-02",
  food_safety_expires_on: "2029-01-02",
  ...changes,
});

export type Applied = { status: number; body: { code: string } & ApiError };

/** Sends the form as a browser does; `files` by kind of paper. */
export async function sendApplication(
  backend: Pick<Backend, "url" | "publishableKey">,
  fields: Record<string, string>,
  {
    files = { business_registration: pdf, food_safety: pdf },
    path = "",
    headers = {},
  }: {
    files?: Record<string, string>;
    path?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Applied> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [kind, text] of Object.entries(files)) form.append(kind, new Blob([text]), `${kind}.pdf`);
  const response = await fetch(`${backend.url}/store/producer-applications${path}`, {
    method: "POST",
    headers: { "x-publishable-api-key": backend.publishableKey, ...headers },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as Applied["body"] };
}
