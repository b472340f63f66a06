import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ProposalContent } from "../../contracts/product-proposal";
import { openPicturesStep } from "../listing/steps/open-pictures";
import { publishProductsWorkflow } from "../product/publish";
import { createCasePacksStep } from "../wholesale/steps/create-case-packs";
import { planProductStep } from "./steps/plan-product";

type Proposal = { id: string; producer_id: string; content: ProposalContent };

/**
 * Makes the product of an approved proposal: variants with prices, stock in its producer's place, case
 * packs, pictures for everybody; and shows it once all of that stands.
 */
export const makeProposedProductWorkflow = createWorkflow("product-proposal-make", (proposal: Proposal) => {
  const plan = planProductStep(proposal);
  const { products } = publishProductsWorkflow.runAsStep({ input: plan });
  const packs = transform({ products, proposal }, ({ products, proposal }) => {
    const idBySku = new Map(
      products.flatMap((product) => (product.variants ?? []).map(({ sku, id }) => [sku ?? "", id] as const)),
    );
    return proposal.content.packs.flatMap(({ sku, case_size }) => {
      const variant_id = idBySku.get(sku);
      return case_size === null || !variant_id ? [] : [{ variant_id, min_quantity: case_size, case_size }];
    });
  });
  createCasePacksStep(packs);
  const pictures = transform({ proposal }, ({ proposal }) => proposal.content.pictures.map(({ url }) => url));
  openPicturesStep(pictures);
  const shown = transform({ products }, ({ products }) => ({
    products: products.map(({ id }) => ({ id, status: "published" as const })),
  }));
  updateProductsWorkflow.runAsStep({ input: shown });
  const id = transform({ products }, ({ products }) => products[0]?.id ?? "");
  return new WorkflowResponse(id);
});
