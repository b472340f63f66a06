import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProposalView } from "../../../contracts/product-proposal";
import { readOwnProposal } from "../../../workflows/product-proposal/read-own-proposal";
import { toProposalView } from "../../proposal-view";

/** One proposal of this producer. @throws MedusaError not_found, for another producer's just the same */
export const readProposal = async (
  container: MedusaContainer,
  own: { id: string; producer_id: string },
  day: string,
): Promise<ProposalView> => toProposalView(container, await readOwnProposal(container, own), day);
