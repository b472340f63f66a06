import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

export type MarketInput = {
  store_id: string;
  sales_channel_id: string;
  name: string;
  payment_provider_ids: string[];
};

/**
 * Makes the empty store a market of Việt Nam: prices in đồng with VAT included, one region, one
 * sales channel. The framework has made the store and the channel by then.
 */
export const openMarketWorkflow = createWorkflow("market-open", (input: MarketInput) => {
  const settings = transform({ input }, ({ input }) => ({
    store: {
      selector: { id: input.store_id },
      update: {
        name: input.name,
        default_sales_channel_id: input.sales_channel_id,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
      },
    },
    channel: { selector: { id: input.sales_channel_id }, update: { name: input.name } },
    region: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: input.payment_provider_ids,
        },
      ],
    },
  }));
  updateStoresWorkflow.runAsStep({ input: settings.store });
  updateSalesChannelsWorkflow.runAsStep({ input: settings.channel });
  createTaxRegionsWorkflow.runAsStep({ input: [{ country_code: "vn", provider_id: "tp_system" }] });
  const regions = createRegionsWorkflow.runAsStep({ input: settings.region });
  const regionId = transform({ regions }, ({ regions }) => regions[0]?.id ?? "");
  return new WorkflowResponse({ region_id: regionId });
});
