import "server-only";
import { answerOrOutage } from "./answer-or-outage";
import type { Answer } from "./backend-fetch";
import { readToken } from "./session";
import { visitorFetch } from "./visitor-fetch";

type DeskRequest = { body?: unknown; timeout_ms?: number };

/** A producer's own data is never cached and never read without her token; with a body it is a write. */
export const askDesk = async <T>(path: string, request: DeskRequest = {}): Promise<Answer<T>> => {
  const token = await readToken("producer");
  if (!token) return { ok: false, status: 401, error: { type: "unauthorized", message: "" } };
  const method = request.body === undefined ? "GET" : "POST";
  return visitorFetch<T>(path, { token, method, ...request });
};

/** A write; without an answer it is refused with 503, so that a form can keep what was typed. */
export const changeAtDesk = <T>(path: string, request: DeskRequest): Promise<Answer<T>> =>
  answerOrOutage(askDesk<T>(path, request));

export const segment = (id: string): string => encodeURIComponent(id);
