import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../../../backend/src/env";
import { openMarketWorkflow } from "../../../backend/src/workflows/market/open";
import { setPaymentProvidersWorkflow } from "../../../backend/src/workflows/market/set-payment-providers";
import type { Container } from "./context";

const NAME = "Chợ OCOP Bắc Kạn";
const PAYMENT_PROVIDERS = ["pp_system_default", "pp_vietqr_vietqr", "pp_stripe_stripe"];

/** Opens the market if it is not open yet; answers the sales channel everything is sold in. */
export async function openMarket(container: Container): Promise<{ sales_channel_id: string }> {
  const query = container.resolve("query");
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "default_sales_channel_id"],
  });
  const store = stores[0];
  const salesChannelId = store?.default_sales_channel_id;
  if (!store || !salesChannelId) throw new Error("The backend has not made its store yet.");

  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
  });
  const region = regions[0];
  const wanted = await payableProviders(container);
  if (!region) {
    await openMarketWorkflow(container).run({
      input: {
        store_id: store.id,
        sales_channel_id: salesChannelId,
        name: NAME,
        payment_provider_ids: wanted,
      },
    });
  } else if (wanted.join() !== namesOf(region.payment_providers).join()) {
    await setPaymentProvidersWorkflow(container).run({
      input: { region_id: region.id, payment_provider_ids: wanted },
    });
  }
  await writePublishableKey(container);
  return { sales_channel_id: salesChannelId };
}

/** The providers of ours that this process runs; cards only with a key. */
async function payableProviders(container: Container): Promise<string[]> {
  const { data } = await container.resolve("query").graph({
    entity: "payment_provider",
    fields: ["id", "is_enabled"],
  });
  const enabled = new Set(data.filter((row) => row.is_enabled).map((row) => row.id));
  return PAYMENT_PROVIDERS.filter((id) => enabled.has(id));
}

const namesOf = (providers: unknown): string[] => {
  const rows = Array.isArray(providers) ? providers : [];
  const ids = new Set(rows.map((row: { id?: string } | null) => row?.id));
  return PAYMENT_PROVIDERS.filter((id) => ids.has(id));
};

async function writePublishableKey(container: Container): Promise<void> {
  const { data } = await container.resolve("query").graph({
    entity: "api_key",
    fields: ["token"],
    filters: { type: "publishable" },
  });
  const token = data[0]?.token;
  if (!token) throw new Error("The backend has not made a publishable key yet.");
  mkdirSync(env.DATA_DIR, { recursive: true });
  writeFileSync(join(env.DATA_DIR, "publishable-key"), token, { mode: 0o600 });
}
