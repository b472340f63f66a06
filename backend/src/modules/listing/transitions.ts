import type { ListingState } from "../../contracts/listing";

/** What may be done to a proposal: the producer saves, submits and withdraws, the office decides. */
export type ListingVerb = "save" | "submit" | "withdraw" | "approve" | "return";

const outcomes: Record<ListingVerb, ListingState> = {
  save: "draft",
  submit: "submitted",
  withdraw: "draft",
  approve: "approved",
  return: "returned",
};
const from: Record<ListingVerb, readonly ListingState[]> = {
  save: ["draft", "returned"],
  submit: ["draft"],
  withdraw: ["submitted"],
  approve: ["submitted"],
  return: ["submitted"],
};

export const listingStateWords: Record<ListingState, string> = {
  draft: "bản nháp",
  submitted: "chờ duyệt",
  returned: "bị trả lại",
  approved: "đã duyệt",
};

export type ListingTransition = { ok: true; state: ListingState } | { ok: false; message: string };

/** Where a verb leads from a state: only what was sent in is decided, and what is decided stays so. */
export function listingTransition(
  state: ListingState,
  verb: ListingVerb,
  thing = "Bản giới thiệu",
): ListingTransition {
  if (from[verb].includes(state)) return { ok: true, state: outcomes[verb] };
  return { ok: false, message: `${thing} này ${listingStateWords[state]} nên không làm được bước này.` };
}
