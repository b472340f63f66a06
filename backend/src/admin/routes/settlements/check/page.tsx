import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckSection } from "../../../features/ledger/check-section";
import { word } from "../../../lib/use-words";

/** Holds the ledger against the orders. */
export default function CheckPage() {
  return <CheckSection />;
}

export const config = defineRouteConfig({ label: "ledger.check", translationNs: "ocop", rank: 3 });

export const handle = { breadcrumb: () => word("ledger.check") };
