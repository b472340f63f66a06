import "server-only";
import { headers } from "next/headers";
import { env } from "@/env";
import { type Answer, type BackendRequest, backendFetch } from "./backend-fetch";

/**
 * The visitor's address: the last hop in `x-forwarded-for` is the one our own proxy (or Next
 * itself) wrote; what stands before it is the client's claim.
 */
const visitorAddress = async (): Promise<string | null> => {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() || null;
};

/** A request on behalf of one visitor: never cached, carries her address so that limits hit her alone. */
export const visitorFetch = async <T>(
  path: string,
  {
    token,
    headers: extra,
    ...request
  }: Omit<BackendRequest, "next" | "cache"> & { token?: string | null } = {},
): Promise<Answer<T>> => {
  const address = await visitorAddress();
  return backendFetch<T>(path, {
    ...request,
    cache: "no-store",
    headers: {
      "x-internal-secret": env().INTERNAL_SECRET,
      ...(address ? { "x-forwarded-for": address } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...extra,
    },
  });
};
