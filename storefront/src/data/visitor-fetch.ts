import "server-only";
import { headers } from "next/headers";
import { env } from "@/env";
import { type Answer, type BackendRequest, BackendUnavailable, backendFetch } from "./backend-fetch";
import { deskHeader } from "./session";

/**
 * The visitor's address: the last hop in `x-forwarded-for` is the one our own proxy (or Next
 * itself) wrote; what stands before it is the client's claim.
 */
const visitorAddress = async (): Promise<string | null> => {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() || null;
};

type VisitorRequest = Omit<BackendRequest, "next" | "cache"> & { token?: string | null };

const send = async <T>(
  path: string,
  { token, headers: extra, ...request }: VisitorRequest,
): Promise<Answer<T>> => {
  const address = await visitorAddress();
  return backendFetch<T>(path, {
    ...request,
    cache: "no-store",
    headers: {
      "x-internal-secret": env().INTERNAL_SECRET,
      ...(address ? { "x-forwarded-for": address } : {}),
      ...(token ? { authorization: `Bearer ${token}`, ...(await deskHeader(path)) } : {}),
      ...extra,
    },
  });
};

/**
 * A request on behalf of one visitor: never cached, carries her address so that limits hit her alone.
 * A read that gets no answer throws. A write that gets none becomes a refusal with status 503, so that
 * the form keeps what was typed and says that it did not work; the cause goes to the log.
 */
export const visitorFetch = async <T>(path: string, request: VisitorRequest = {}): Promise<Answer<T>> => {
  if ((request.method ?? "GET") === "GET") return send<T>(path, request);
  try {
    return await send<T>(path, request);
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error;
    console.error(error);
    return { ok: false, status: 503, error: { type: "unavailable", message: "" } };
  }
};
