import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BalancesSection } from "../../../features/ledger/balances-section";
import { word } from "../../../lib/use-words";

/** What the operator owes each producer. */
export default function LedgersPage() {
  return <BalancesSection />;
}

export const config = defineRouteConfig({ label: "ledger.balances", translationNs: "ocop", rank: 1 });

export const handle = { breadcrumb: () => word("ledger.balances") };
