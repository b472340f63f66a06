import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeListingRow } from "../../../contracts/listing";
import { daysBetween } from "../../../modules/certification";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { vietnamDay } from "../../../vietnam-day";
import { storedProposal } from "../../../workflows/product-proposal/stored-proposal";
import { readEmails } from "../read-emails";

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** New products that were sent in, as rows of the office's queue on a day. */
export async function readNewProducts(container: MedusaContainer, day: string): Promise<OfficeListingRow[]> {
  const rows = await container
    .resolve<ListingService>(LISTING_MODULE)
    .listProductProposals({ state: ["submitted", "returned", "approved"] }, { take: 5000 });
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const producers = await service.listProducers({ id: rows.map((row) => row.producer_id) }, { take: 5000 });
  const senders = rows.flatMap((row) => row.submitted_by ?? []);
  const members = senders.length ? await service.listProducerMembers({ id: senders }, { take: 5000 }) : [];
  const emails = await readEmails(
    container,
    rows.map((row) => row.reviewed_by),
  );
  const producerNames = new Map(producers.map(({ id, name }) => [id, name]));
  const memberNames = new Map(members.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    is_new: true,
    product: { id: row.product_id ?? "", handle: "", title: storedProposal(row.content).title, kind: "" },
    producer: { id: row.producer_id, name: producerNames.get(row.producer_id) ?? "" },
    state: row.state,
    changed: [],
    submitted_at: instant(row.submitted_at),
    submitted_by: row.submitted_by && (memberNames.get(row.submitted_by) ?? row.submitted_by),
    reviewed_at: instant(row.reviewed_at),
    reviewed_by: row.reviewed_by && (emails.get(row.reviewed_by) ?? row.reviewed_by),
    age_days: row.submitted_at ? daysBetween(vietnamDay(new Date(row.submitted_at)), day) : null,
  }));
}
