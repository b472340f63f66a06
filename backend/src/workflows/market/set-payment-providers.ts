import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows";

/** Lets a region take exactly these payment providers. */
export const setPaymentProvidersWorkflow = createWorkflow(
  "market-set-payment-providers",
  (input: { region_id: string; payment_provider_ids: string[] }) => {
    const change = transform({ input }, ({ input }) => ({
      selector: { id: input.region_id },
      update: { payment_providers: input.payment_provider_ids },
    }));
    updateRegionsWorkflow.runAsStep({ input: change });
  },
);
