import "server-only";
import type { ApiError } from "@contracts/error";
import { env } from "@/env";

/** The backend could not answer: an outage or a fault of ours, never the visitor's doing. */
export class BackendUnavailable extends Error {
  override name = "BackendUnavailable";
}

/** A refused request is an expected result that a page shows; an outage throws BackendUnavailable. */
export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; error: ApiError };

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
  cache?: RequestCache;
  next?: { tags: string[]; revalidate: number };
  /** Milliseconds until the request is given up. */
  timeout_ms?: number;
};

const isApiError = (value: unknown): value is ApiError =>
  typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";

const readJson = async (response: Response, path: string): Promise<unknown> => {
  const text = await response.text();
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BackendUnavailable(`${path} answered ${response.status} without JSON`, { cause });
  }
};

/**
 * The one door to the backend. Sends the publishable key; a body goes as JSON, a form with
 * files as it is. Answers below 500
 * become typed results; a timeout, a broken connection or a 5xx throws.
 */
export const backendFetch = async <T>(path: string, request: BackendRequest = {}): Promise<Answer<T>> => {
  const { method = "GET", body, headers, cache, next, timeout_ms = 8000 } = request;
  let response: Response;
  try {
    response = await fetch(new URL(path, env().BACKEND_URL), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": env().PUBLISHABLE_KEY,
        ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      ...(next ? { next } : { cache: cache ?? "no-store" }),
      redirect: "error",
      signal: AbortSignal.timeout(timeout_ms),
    });
  } catch (cause) {
    throw new BackendUnavailable(`${method} ${path.split("?")[0]} got no answer`, { cause });
  }
  if (response.status >= 500)
    throw new BackendUnavailable(`${method} ${path.split("?")[0]} answered ${response.status}`);
  const json = await readJson(response, path);
  if (response.ok) return { ok: true, data: json as T };
  const error = isApiError(json) ? json : { type: "unknown", message: "" };
  return { ok: false, status: response.status, error };
};
