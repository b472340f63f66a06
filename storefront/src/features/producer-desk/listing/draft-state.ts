import type { ListingDetail } from "@contracts/listing";
import { type DraftValues, valuesOf } from "./draft-values";

/** A form between two answers of the server: what was typed, and what came of it. */
export type DraftState = {
  values: DraftValues;
  pictures: string[];
  alts: Record<string, string>;
  faults: Record<string, string>;
  tone: "good" | "warning" | "error" | null;
  message: string;
  /** The page and the draft on which the next save is built. */
  base_digest: string;
  expected_version: number;
  /** Counts answers, so that the form is drawn anew with what was typed. */
  attempt: number;
};

/** The form as it is first drawn: the open proposal, or the page as it stands. */
export const firstState = ({ open, page, digest }: ListingDetail): DraftState => {
  const content = open?.content ?? page;
  return {
    values: valuesOf(content),
    pictures: content.pictures,
    alts: content.picture_alts,
    faults: {},
    tone: null,
    message: "",
    base_digest: digest,
    expected_version: open?.version ?? 0,
    attempt: 0,
  };
};
