import { redirect } from "next/navigation";
import { readSummary } from "@/data/cart";
import { readCartKey } from "@/data/session";
import { settleOrder } from "@/features/checkout/settle-order";
import { type Locale, localePath } from "@/lib/locale";

export const dynamic = "force-dynamic";

/**
 * Where a bank sends the payer back to after 3-D Secure. Completing is idempotent and completes only
 * the cart of this browser's own cookie, so opening the address by hand does no harm.
 */
export const GET = async (request: Request): Promise<Response> => {
  const locale: Locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "vi";
  const key = await readCartKey();
  const summary = key ? await readSummary(key) : null;
  if (!key || !summary?.ok) redirect(localePath(locale, "/don-hang"));
  // Comes back only when there is no order: the payment was refused or is not authorised yet.
  await settleOrder(key, summary.data.delivery?.phone ?? "", locale);
  redirect(localePath(locale, "/thanh-toan"));
};
