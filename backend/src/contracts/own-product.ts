import { z } from "zod";
import type { StarStanding } from "./certification";
import type { ListingState } from "./listing";

/** A producer's product as its list shows it: on the market, hidden, or still a proposal. */
export const ownProductStates = ["public", "hidden", "draft", "submitted", "returned"] as const;
export type OwnProductState = (typeof ownProductStates)[number];

export const ownProductQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(ownProductStates).optional(),
});
export type OwnProductQuery = z.output<typeof ownProductQuerySchema>;

export type OwnProductRow = {
  /** Of the product, or of the proposal while there is none. */
  id: string;
  is_proposal: boolean;
  /** Null while it has no page. */
  handle: string | null;
  title: string;
  kind: string;
  /** A picture of ours, shown by the producer's own door. */
  picture: string | null;
  state: OwnProductState;
  /** Where the open proposal for its page stands; null without one. */
  change: Exclude<ListingState, "approved"> | null;
  /** What the office last wrote, while it waits for an answer. */
  remarks: string | null;
  star: StarStanding;
  /** Null while nothing is priced. */
  price_from_vnd: number | null;
  price_to_vnd: number | null;
  /** What may still be sold of all its packs. */
  available: number | null;
  pack_count: number;
  saved_at: string | null;
};
export type OwnProductList = {
  products: OwnProductRow[];
  /** How many there are in each state, whatever was looked for. */
  counts: Record<OwnProductState, number>;
};

/** What the form lets one choose from. */
export type ProductChoices = {
  aisles: { handle: string; name: string; name_en: string }[];
  product_groups: { handle: string; name: string; name_en: string }[];
};
