import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { validateGtinStep } from "./steps/validate-gtin";

/** Gives a pack its GTIN, by which its lots are found, too. */
export const giveGtinWorkflow = createWorkflow(
  "variant-give-gtin",
  (input: { variant_id: string; gtin: string }) => {
    const barcode = validateGtinStep(input.gtin);
    const update = transform({ input, barcode }, ({ input, barcode }) => ({
      selector: { id: input.variant_id },
      update: { barcode },
    }));
    updateProductVariantsWorkflow.runAsStep({ input: update });
    return new WorkflowResponse(barcode);
  },
);
