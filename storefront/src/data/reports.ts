import "server-only";
import type { ReportView } from "@contracts/misuse-report";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

/** Photographs over a slow line take their time. */
const UPLOAD_TIMEOUT_MS = 60_000;

/** Sends a report with its photographs; answers the code by which it is found again. */
export const sendReport = (form: FormData): Promise<Answer<{ code: string }>> =>
  visitorFetch<{ code: string }>("/store/reports", {
    method: "POST",
    body: form,
    timeout_ms: UPLOAD_TIMEOUT_MS,
  });

const pathOf = (code: string): string => `/store/reports/${encodeURIComponent(code)}`;

/** The report behind a code, or null; "busy" when too many look-ups came from this address for now. */
export const findReport = async (code: string): Promise<ReportView | "busy" | null> => {
  const answer = await visitorFetch<{ report: ReportView }>(pathOf(code));
  if (!answer.ok && answer.status === 429) return "busy";
  return orNull(answer, "/store/reports/:code", 404)?.report ?? null;
};

/** The reporter's one further message. */
export const addReportMessage = (code: string, text: string): Promise<Answer<{ report: ReportView }>> =>
  visitorFetch<{ report: ReportView }>(`${pathOf(code)}/messages`, { method: "POST", body: { text } });
