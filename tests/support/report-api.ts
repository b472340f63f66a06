import type { Answer, ApiClient } from "./api-client";
import type { Backend } from "./boot-backend";

/** A small JPEG as a phone makes it: in its head stands where it was taken. */
export function phonePhoto(place: string): Buffer {
  const bare = Buffer.from(
    "/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAJAAwDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCwE0l//9k=",
    "base64",
  );
  const words = Buffer.from(`Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0${place}`, "latin1");
  const head = Buffer.from([0xff, 0xe1, (words.length + 2) >> 8, (words.length + 2) & 0xff]);
  return Buffer.concat([bare.subarray(0, 2), head, words, bare.subarray(2)]);
}

export const aReport = {
  kind: "expired_star",
  product_name: "Miến dong gói 500 g",
  province_code: "19",
  commune_code: "01840",
  place: "Chợ Đức Xuân, dãy hàng khô",
  text: "Bao bì còn in bốn sao OCOP, trong khi tra cứu thì sao đã hết hạn.",
};

type Photo = { name: string; bytes: Uint8Array };

/** Sends a report as the form does, photographs and all, as if from this address. */
export async function sendReport<Body = { code: string }>(
  backend: Pick<Backend, "url" | "publishableKey" | "env">,
  fields: Record<string, string>,
  photos: Photo[] = [],
  address?: string,
): Promise<Answer<Body>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of photos) form.append("files", new Blob([Uint8Array.from(bytes)]), name);
  const headers: Record<string, string> = { "x-publishable-api-key": backend.publishableKey };
  if (address) {
    headers["x-internal-secret"] = backend.env.INTERNAL_SECRET ?? "";
    headers["x-forwarded-for"] = address;
  }
  const response = await fetch(`${backend.url}/store/reports`, { method: "POST", headers, body: form });
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
}

/** Sends a report that must be taken; answers its code and the office's id of it. */
export async function fileReport(
  backend: Backend,
  office: ApiClient,
  fields: Record<string, string> = {},
  photos: Photo[] = [],
  address?: string,
): Promise<{ code: string; id: string }> {
  const { status, body } = await sendReport(backend, { ...aReport, ...fields }, photos, address);
  if (status !== 201) throw new Error(`The report was not taken: ${status} ${JSON.stringify(body)}`);
  const list = await office.get<{ reports: { id: string }[] }>(`/admin/reports?q=${body.code}`);
  return { code: body.code, id: list.body.reports[0]?.id ?? "" };
}
