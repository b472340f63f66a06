import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProposalContent, ProposalFinding, ProposalView } from "../contracts/product-proposal";
import { PRODUCER_MODULE, type ProducerService } from "../modules/producer";
import { checkProposal } from "../workflows/product-proposal/check-proposal";
import { marketFindings } from "../workflows/product-proposal/market-findings";
import type { StoredProposal } from "../workflows/product-proposal/read-own-proposal";
import { storedProposal, storedRemarks } from "../workflows/product-proposal/stored-proposal";

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** A proposal as its producer and the office read it, judged as of a day. */
export async function toProposalView(
  container: MedusaContainer,
  row: StoredProposal,
  day: string,
): Promise<ProposalView> {
  const content = storedProposal(row.content);
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    content,
    findings: row.state === "approved" ? [] : await findingsOf(container, row.id, content, day),
    remarks: row.remarks,
    field_remarks: storedRemarks(row.field_remarks),
    saved_at: new Date(row.updated_at).toISOString(),
    saved_by: await memberName(container, row.saved_by),
    submitted_at: instant(row.submitted_at),
    reviewed_at: instant(row.reviewed_at),
    product: await productOf(container, row.product_id),
  };
}

const findingsOf = async (
  container: MedusaContainer,
  id: string,
  content: ProposalContent,
  day: string,
): Promise<ProposalFinding[]> => [
  ...checkProposal(content, day),
  ...(await marketFindings(container, id, content)),
];

async function memberName(container: MedusaContainer, id: string): Promise<string> {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const [member] = await service.listProducerMembers({ id }, { take: 1 });
  return member?.name ?? "";
}

async function productOf(container: MedusaContainer, id: string | null): Promise<ProposalView["product"]> {
  if (id === null) return null;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product", fields: ["id", "handle"], filters: { id } });
  const [product] = data;
  return product ? { id: product.id, handle: product.handle } : null;
}
