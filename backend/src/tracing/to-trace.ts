import type { CertificationRow } from "../catalogue/certification-row";
import { toProducerSummary } from "../catalogue/producer-summary";
import type { LotEventView, LotRecall } from "../contracts/lot";
import type { LotTrace, TracedEvent } from "../contracts/tracing";
import { daysBetween } from "../modules/certification";
import { readableFacts, variantFacts } from "../product-facts";
import { communeWords } from "./commune-words";
import { starOnDay } from "./star-on-day";
import type { TracedRow } from "./trace-rows";

type Around = {
  events: LotEventView[];
  recall: LotRecall | null;
  certifications: CertificationRow[];
  /** Whether the shop shows the product today, so that a link to it leads somewhere. */
  is_on_display: boolean;
};

/** A lot as everybody may trace it on a day; null when its product or producer is gone. */
export function toTrace(lot: TracedRow, around: Around, today: string): LotTrace | null {
  const { product, product_variant: variant, producer } = lot;
  if (!product || !variant || !producer) return null;
  const facts = readableFacts(product.metadata);
  const { id: _id, product_count: _count, ...holder } = toProducerSummary(producer, 0);
  return {
    code: lot.code,
    today,
    product: {
      handle: product.handle,
      title: product.title,
      title_en: facts?.title_en || product.title,
      kind: facts?.kind ?? "banh",
      image: product.thumbnail ?? product.images?.[0]?.url ?? null,
      is_on_display: around.is_on_display,
    },
    variant: { title: variant.title, title_en: variantFacts(variant.metadata).title_en || variant.title },
    made_on: lot.made_on,
    use_by_on: lot.use_by_on,
    days_left: lot.use_by_on === null ? null : daysBetween(today, lot.use_by_on),
    quantity: lot.quantity,
    producer: holder,
    raw_materials: lot.raw_materials.map(({ name, place, commune_code, received_on }) => ({
      ...{ name, place, received_on },
      commune: communeWords(commune_code),
    })),
    events: around.events.filter((event) => event.corrected_by === null).map(toTracedEvent),
    star: {
      made: starOnDay(around.certifications, lot.made_on),
      now: starOnDay(around.certifications, today),
    },
    recall: around.recall,
    is_demonstration: lot.is_demonstration,
  };
}

function toTracedEvent({ commune_code, corrected_by: _, ...event }: LotEventView): TracedEvent {
  return { ...event, commune: communeWords(commune_code) };
}
