import type { OwnProductQuery, OwnProductState } from "@contracts/own-product";
import { type QueryRecord, queryValue } from "@/lib/page-query";

const states: Record<OwnProductState, true> = {
  public: true,
  hidden: true,
  draft: true,
  submitted: true,
  returned: true,
};
const isState = (value: string | undefined): value is OwnProductState =>
  value !== undefined && value in states;

/** What the list is asked for; a state nobody knows is left out. */
export const readOwnProductQuery = (query: QueryRecord): OwnProductQuery => {
  const state = queryValue(query, "state");
  const q = queryValue(query, "q")?.slice(0, 200);
  return { ...(q ? { q } : {}), ...(isState(state) ? { state } : {}) };
};
