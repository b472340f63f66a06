import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE, type ListingService } from "../../modules/listing";

export type StoredProposal = Awaited<ReturnType<ListingService["listProductProposals"]>>[number];

/** `producer_id` null: the office asks, which reads every producer's once it was sent in. */
export type ProposalOwner = { id: string; producer_id: string | null };

/** One proposal. @throws MedusaError not_found, for another producer's just the same */
export async function readOwnProposal(
  container: MedusaContainer,
  { id, producer_id }: ProposalOwner,
): Promise<StoredProposal> {
  const service = container.resolve<ListingService>(LISTING_MODULE);
  const filters =
    producer_id === null
      ? { id, state: ["submitted" as const, "returned" as const, "approved" as const] }
      : { id, producer_id };
  const [row] = id ? await service.listProductProposals(filters, { take: 1 }) : [];
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return row;
}
