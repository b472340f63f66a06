import "server-only";
import { env } from "@/env";
import { BackendUnavailable } from "./backend-fetch";
import { deskHeader } from "./session";

/** Long enough for a large file on a slow line. */
const TIMEOUT_MS = 120_000;

/** What a handed-on file keeps of the backend's answer. */
const kept = [
  "content-type",
  "content-disposition",
  "cache-control",
  "etag",
  "link",
  "x-content-type-options",
];

/**
 * Hands a file of the backend on as it comes, under the shop's own address; a refusal keeps its
 * status and its words. A file that is not public needs its owner's token. Throws BackendUnavailable when there is no answer, or a fault of ours.
 */
export const streamFile = async (path: string, request: Request, token?: string): Promise<Response> => {
  const known = request.headers.get("if-none-match");
  let answer: Response;
  try {
    answer = await fetch(new URL(path, env().BACKEND_URL), {
      headers: {
        "x-publishable-api-key": env().PUBLISHABLE_KEY,
        ...(token ? { authorization: `Bearer ${token}`, ...(await deskHeader(path)) } : {}),
        ...(known ? { "if-none-match": known } : {}),
      },
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new BackendUnavailable(`GET ${path.split("?")[0]} got no answer`, { cause });
  }
  if (answer.status >= 500)
    throw new BackendUnavailable(`GET ${path.split("?")[0]} answered ${answer.status}`);
  const headers = new Headers({ "cache-control": "no-store" });
  for (const name of kept) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
};
