import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { certificationFields } from "../../../catalogue/certification-row";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { type DatedDecision, standingOn } from "../../../modules/certification";
import { MISUSE_REPORT_MODULE, type MisuseReportService } from "../../../modules/misuse-report";
import { contactUntil } from "../../../workflows/misuse-report/report-terms";
import { readEmails } from "../read-emails";
import { readReports } from "./read-reports";
import { photoIdsOf, toOfficeRow } from "./report-row";

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** One report with everything the office needs to judge it on a day. @throws MedusaError not_found */
export async function readReportDetail(
  container: MedusaContainer,
  id: string,
  day: string,
): Promise<OfficeReport> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
  const [stored] = id ? await service.listMisuseReports({ id }, { take: 1 }) : [];
  if (!stored) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy phản ánh này.");
  const about = stored.product_id ? await readProduct(container, stored.product_id) : null;
  const today = about ? standingOn(about.decisions, day) : null;
  const others = stored.product_id ? await readReports(query, { product_id: stored.product_id }) : [];
  const notes = await service.listReportNotes(
    { report_id: id },
    { take: 1000, order: { created_at: "ASC" } },
  );
  const [contact] = await service.listReportContacts({ report_id: id }, { take: 1 });
  const emails = await readEmails(container, [stored.moved_by, ...notes.map((note) => note.author_id)]);
  return {
    ...toOfficeRow({ ...stored, product: about?.product ?? null }, day),
    version: stored.version,
    text: stored.text,
    further_text: stored.further_text,
    further_at: instant(stored.further_at),
    photo_ids: photoIdsOf(stored),
    certification_id: stored.certification_id,
    contact: contact ? { phone: contact.phone, email: contact.email } : null,
    contact_until: stored.closed_on ? contactUntil(stored.closed_on) : null,
    answer: stored.answer,
    checking_at: instant(stored.checking_at),
    answered_at: instant(stored.answered_at),
    closed_at: instant(stored.closed_at),
    moved_by: stored.moved_by ? (emails.get(stored.moved_by) ?? stored.moved_by) : null,
    told_producer_at: instant(stored.told_producer_at),
    told_producer_text: stored.told_producer_text,
    producer: about?.producer ?? null,
    star_then: about ? standingOn(about.decisions, stored.reported_on).star : null,
    star_today: today?.star ?? null,
    held_certification_id: heldOf(today),
    notes: notes.map((note) => ({
      id: note.id,
      text: note.text,
      author: emails.get(note.author_id) ?? note.author_id,
      written_at: new Date(note.created_at).toISOString(),
    })),
    others: others.filter((row) => row.id !== id).map((row) => toOfficeRow(row, day)),
  };
}

type Product = {
  id: string;
  handle: string;
  title: string;
  producer?: { id: string; name: string } | null;
};

/** A product, who makes it, and every decision about it. */
/** The decision in force, by its id. */
function heldOf(today: ReturnType<typeof standingOn> | null): string | null {
  const held = [...(today?.standings ?? [])].find(([, standing]) =>
    ["in_force", "expiring"].includes(standing),
  );
  return held?.[0] ?? null;
}

async function readProduct(container: MedusaContainer, productId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "title", "producer.id", "producer.name"],
    filters: { id: productId },
  });
  const { data: decisions } = await query.graph({
    entity: "ocop_certification",
    fields: certificationFields,
    filters: { product_id: productId },
  });
  const product = (data as unknown as Product[])[0] ?? null;
  const producer = product?.producer ?? null;
  return { product, producer, decisions: decisions as unknown as DatedDecision[] };
}
