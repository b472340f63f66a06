import "server-only";
import type { ApplicationView, ReturnedApplication } from "@contracts/producer-application";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

/** Papers over a slow line take their time. */
const UPLOAD_TIMEOUT_MS = 90_000;
const upload = (body: FormData) => ({ method: "POST" as const, body, timeout_ms: UPLOAD_TIMEOUT_MS });
const pathOf = (code: string): string => `/store/producer-applications/${encodeURIComponent(code)}`;

/** Sends an application with its papers; answers the code by which it is found again. */
export const sendApplication = (form: FormData): Promise<Answer<{ code: string }>> =>
  visitorFetch<{ code: string }>("/store/producer-applications", upload(form));

/** Sends a returned application again. */
export const mendApplication = (code: string, form: FormData): Promise<Answer<{ code: string }>> =>
  visitorFetch<{ code: string }>(pathOf(code), upload(form));

/** The application behind a code, or null; "busy" when too many look-ups came from this address for now. */
export const findApplication = async (code: string): Promise<ApplicationView | "busy" | null> => {
  const answer = await visitorFetch<{ application: ApplicationView }>(pathOf(code));
  if (!answer.ok && answer.status === 429) return "busy";
  return orNull(answer, "/store/producer-applications/:code", 404)?.application ?? null;
};

/** What the link of the office's letter opens, or null when it opens nothing any more. */
export const findReturnedApplication = async (
  code: string,
  token: string,
): Promise<ReturnedApplication | "busy" | null> => {
  const answer = await visitorFetch<{ application: ReturnedApplication }>(`${pathOf(code)}/returned`, {
    headers: { "x-application-token": token },
  });
  if (!answer.ok && answer.status === 429) return "busy";
  return orNull(answer, "/store/producer-applications/:code/returned", 404)?.application ?? null;
};
