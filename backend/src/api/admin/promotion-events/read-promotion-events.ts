import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PromotionEventDetail, PromotionEventRow } from "../../../contracts/promotion-event";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import {
  PROMOTION_EVENT_MODULE,
  type PromotionEventService,
  promotionWindow,
  salesAround,
  spansOf,
} from "../../../modules/promotion-event";
import { readDailySales } from "../../../programme/read-sales";

type Page = { take?: number; skip?: number };
type Stored = Awaited<ReturnType<PromotionEventService["listPromotionEvents"]>>[number];

/** Events, the latest first; `q` looks in name, place and organiser. */
export async function readPromotionEvents(
  container: MedusaContainer,
  q: string | undefined,
  page: Page,
): Promise<{ promotion_events: PromotionEventRow[]; count: number }> {
  const like = q ? { $ilike: `%${q.normalize("NFC").replace(/[\\%_]/g, "\\$&")}%` } : null;
  const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
  const [rows, count] = await service.listAndCountPromotionEvents(
    like ? { $or: [{ name: like }, { place: like }, { organiser: like }] } : {},
    { ...page, relations: ["participants"], order: { from_on: "DESC", id: "ASC" } },
  );
  return { promotion_events: rows.map(asRow), count };
}

const asRow = (event: Stored): PromotionEventRow => ({
  id: event.id,
  kind: event.kind,
  name: event.name,
  place: event.place,
  from_on: event.from_on,
  to_on: event.to_on,
  organiser: event.organiser,
  note: event.note,
  source: event.source,
  is_demonstration: event.is_demonstration,
  participant_count: event.participants.length,
  updated_at: new Date(event.updated_at).toISOString(),
});

/** One event with what each participant sold before, during and after it. @throws not_found */
export async function readPromotionEvent(
  container: MedusaContainer,
  id: string,
  today: string,
): Promise<PromotionEventDetail> {
  const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
  const [event] = await service.listPromotionEvents({ id }, { relations: ["participants"], take: 1 });
  if (!event) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sự kiện này.");
  const spans = spansOf(event);
  const ids = event.participants.map((row) => row.producer_id);
  const sales = await readDailySales(container, ids, { from: spans.before.from, to: spans.after.to });
  const producers = await nameParticipants(container, ids);
  return {
    ...asRow(event),
    window_days: promotionWindow(event.from_on),
    after_until: spans.after.to,
    is_over: spans.after.to < today,
    results: producers.map((producer) => ({ producer, ...salesAround(sales, producer.id, spans) })),
  };
}

async function nameParticipants(container: MedusaContainer, id: string[]) {
  if (id.length === 0) return [];
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const rows = await service.listProducers({ id }, { select: ["id", "name"], withDeleted: true });
  return rows
    .map((row) => ({ id: row.id, name: row.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
