import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** A key that was revoked opens the shop for so long at most; what it opens is public. */
const FRESH_MS = 5_000;

type Query = { graph: (...asked: Parameters<RemoteQueryFunction["graph"]>) => Promise<unknown> };
type Kept = { answer: Promise<unknown>; read_at: number };

/**
 * Keeps what the framework asks about the publishable key before every request of a shopper: two questions to
 * the database through the query engine, longer than many an answer takes. Keys that do not exist are not kept.
 */
export function keepPublishableKeys(query: Query, now: () => number = Date.now): void {
  const graph = query.graph.bind(query);
  const kept = new Map<string, Kept>();
  query.graph = (...asked) => {
    const key = askedKey(asked[0]);
    if (key === null) return graph(...asked);
    const known = kept.get(key);
    if (known && now() - known.read_at < FRESH_MS) return known.answer;
    const answer = graph(...asked);
    kept.set(key, { answer, read_at: now() });
    const forget = () => {
      if (kept.get(key)?.answer === answer) kept.delete(key);
    };
    answer.then((found) => isFound(found) || forget(), forget);
    return answer;
  };
}

/** Which key is asked about and what of it; null for every other question. */
function askedKey({ entity, fields, filters }: Parameters<RemoteQueryFunction["graph"]>[0]): string | null {
  if (entity !== "api_key" || typeof filters !== "object" || filters === null) return null;
  const { token, type, ...others } = filters as Record<string, unknown>;
  if (typeof token !== "string" || type !== "publishable" || Object.keys(others).length > 0) return null;
  return JSON.stringify([token, fields]);
}

const isFound = (answer: unknown): boolean => {
  const { data } = answer as { data?: unknown };
  return Array.isArray(data) && data.length > 0;
};
