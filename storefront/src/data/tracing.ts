import "server-only";
import type { LotTrace } from "@contracts/tracing";
import { cache } from "react";
import { orNull } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

/**
 * The lot that bears a code, or null; with a GTIN only when it is one of that variant. "busy" when too
 * many unknown codes came from this address. Asked of the backend every time: whoever holds the goods
 * must read of a recall at once, whatever caches and their messengers do.
 */
export const findTrace = cache(async (code: string, gtin?: string): Promise<LotTrace | "busy" | null> => {
  const query = gtin === undefined ? "" : `?${new URLSearchParams({ gtin })}`;
  const answer = await visitorFetch<{ lot: LotTrace }>(`/store/lots/${encodeURIComponent(code)}${query}`);
  if (!answer.ok && answer.status === 429) return "busy";
  return orNull(answer, "/store/lots/:code", 404, 400)?.lot ?? null;
});
