import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { asJson } from "../stored-proposal";
import type { Beginning } from "./validate-beginning";

/** Writes the first draft; undone, it is gone. What an earlier request wrote is left alone. */
export const createProposalStep = createStep(
  "create-product-proposal",
  async ({ id, content, member_id, ...own }: Beginning, { container }) => {
    if (id !== null) return new StepResponse<string, string | null>(id, null);
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const row = { ...own, content: asJson(content), saved_by: member_id, state: "draft" as const };
    const made = await service.createProductProposals(row);
    return new StepResponse<string, string | null>(made.id, made.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ListingService>(LISTING_MODULE).deleteProductProposals(id);
  },
);
