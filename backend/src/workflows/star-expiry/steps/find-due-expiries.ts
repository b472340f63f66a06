import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Day } from "../../../modules/certification";
import { type NewNotice, NOTICE_MODULE, type NoticeService } from "../../../modules/notice";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { type DueExpiry, dueExpiryNotices, expiryKey, expiryThresholds } from "../due-expiry-notices";
import { expiryNotices, type StarDue } from "../expiry-notices";
import { readEndingStars, readProductsOfStars, type StarToTell } from "../read-ending-stars";

/** The notices that must be posted on this day: what was told before, whoever told it, is left out. */
export const findDueExpiriesStep = createStep(
  "find-due-expiries",
  async ({ today }: { today: Day }, { container }) => {
    const endings = await readEndingStars(container, today);
    const due = dueExpiryNotices(endings, today, await readTold(container, endings));
    const notices: NewNotice[] = expiryNotices(await withNames(container, due));
    return new StepResponse({ notices });
  },
);

async function readTold(container: MedusaContainer, endings: readonly StarToTell[]): Promise<Set<string>> {
  const key = endings.flatMap(({ certification_id }) =>
    expiryThresholds.map((threshold) => expiryKey(certification_id, threshold)),
  );
  if (key.length === 0) return new Set();
  const service = container.resolve<NoticeService>(NOTICE_MODULE);
  const told = await service.listNotices({ key }, { select: ["key"] });
  return new Set(told.map((notice) => notice.key));
}

async function withNames(
  container: MedusaContainer,
  due: readonly DueExpiry<StarToTell>[],
): Promise<StarDue[]> {
  const products = await readProductsOfStars(
    container,
    due.map((star) => star.product_id),
  );
  const written = await readProducersWithMembers(container);
  return due.map((star) => {
    const product = products.get(star.product_id);
    const producer = product?.producer ?? null;
    return {
      ...star,
      product_title: product?.title ?? "sản phẩm không còn trong danh mục",
      producer_id: producer?.id ?? null,
      producer_name: producer?.name ?? null,
      has_members: producer !== null && written.has(producer.id),
    };
  });
}

async function readProducersWithMembers(container: MedusaContainer): Promise<Set<string>> {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const members = await service.listProducerMembers({}, { select: ["producer_id"] });
  return new Set(members.map((member) => member.producer_id));
}
