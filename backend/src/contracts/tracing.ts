import { z } from "zod";
import type { ProducerSummary } from "./catalogue";
import type { CertificationView, StarStanding } from "./certification";
import type { KeptFile } from "./file";
import type { LotEventKind, LotRecall } from "./lot";

/** Where something was: in the producer's words, and the present commune with its province where known. */
export type TracePlace = { place: string; commune: string | null };

/** One step back. Whom it was bought from is not told: that may be a person. */
export type TracedMaterial = TracePlace & { name: string; received_on: string | null };

export type TracedEvent = TracePlace & {
  id: string;
  kind: LotEventKind;
  happened_on: string;
  note: string;
  file: KeptFile | null;
};

/** The decision behind a star, or behind the last star that was held. */
export type TracedDecision = Pick<
  CertificationView,
  | "id"
  | "star_rating"
  | "standing"
  | "case_type"
  | "decision_number"
  | "issued_on"
  | "expires_on"
  | "year"
  | "is_demonstration"
>;

/** How the product stood on a day. */
export type StarOnDay = { on: string; star: StarStanding; decision: TracedDecision | null };

/** A lot as everybody may trace it: no buyer, no order, no supplier. */
export type LotTrace = {
  code: string;
  /** The day on which all this is told. */
  today: string;
  product: {
    handle: string;
    title: string;
    title_en: string;
    kind: string;
    image: string | null;
    /** Whether its page can be opened. */
    is_on_display: boolean;
  };
  variant: { title: string; title_en: string };
  made_on: string;
  use_by_on: string | null;
  /** Until the last day of use, negative after it; null for goods without one. */
  days_left: number | null;
  /** Pieces made. */
  quantity: number;
  producer: Omit<ProducerSummary, "id" | "product_count">;
  raw_materials: TracedMaterial[];
  events: TracedEvent[];
  /** The star when the lot was made, and as it stands today. */
  star: { made: StarOnDay; now: StarOnDay };
  recall: LotRecall | null;
  is_demonstration: boolean;
};

/** `gtin` of a GS1 Digital Link: the lot must be one of the variant that bears it. */
export const traceQuerySchema = z.object({ gtin: z.string().max(20).optional() });
