import { findTiers } from "@/data/wholesale";
import type { VariantTiers } from "@/features/wholesale/product-tiers";

export const dynamic = "force-dynamic";

/** The signed-in buyer's price tiers of one product; an empty list for everybody else. */
export const GET = async (request: Request): Promise<Response> => {
  const product = new URL(request.url).searchParams.get("product") ?? "";
  const rows = /^[a-z0-9-]{1,200}$/.test(product) ? await findTiers(product) : [];
  const variants: VariantTiers[] = rows.map(({ sku, variant_title, tiers, min_quantity, case_size }) => ({
    sku,
    variant_title,
    tiers,
    min_quantity,
    case_size,
  }));
  return Response.json({ variants }, { headers: { "cache-control": "private, no-store" } });
};
