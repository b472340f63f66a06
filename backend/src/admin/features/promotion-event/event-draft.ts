import type { PromotionEventDetail, PromotionKind } from "../../../contracts/promotion-event";

/** What stands in the form of an event. */
export type EventDraft = Record<
  "name" | "place" | "from_on" | "to_on" | "organiser" | "note" | "source",
  string
> & {
  kind: PromotionKind;
  producer_ids: string[];
  /** When the event was last written, as seen; a new one has no such moment. */
  seen_at: string | undefined;
};

export const draftOf = (event: PromotionEventDetail | null): EventDraft => ({
  kind: event?.kind ?? "fair",
  name: event?.name ?? "",
  place: event?.place ?? "",
  from_on: event?.from_on ?? "",
  to_on: event?.to_on ?? "",
  organiser: event?.organiser ?? "",
  note: event?.note ?? "",
  source: event?.source ?? "",
  producer_ids: event?.results.map(({ producer }) => producer.id) ?? [],
  seen_at: event?.updated_at,
});
