import type { AuditEntryView } from "../../../contracts/audit";

/**
 * Tables of which a producer may read the trail. Not among them: what others reported about its goods, the
 * rounds before a decision is issued, and whatever belongs to the market as a whole.
 */
export const openTables: readonly string[] = [
  ...[
    "producer",
    "producer_paper",
    "producer_member",
    "producer_invitation",
    "ocop_certification",
    "listing_version",
    "product_proposal",
  ],
  ...["product", "product_variant", "image", "price", "inventory_level", "producer_order"],
  ...["lot", "lot_event", "lot_allocation", "lot_write_off", "lot_recall"],
];

/** An entry as a producer sees it: who of the office wrote it is named, how to reach her is not. */
export function asProducerSees(entry: AuditEntryView): AuditEntryView {
  const isOwn = entry.actor_kind === "producer";
  return {
    ...entry,
    request_id: null,
    route: null,
    actor_id: isOwn ? entry.actor_id : null,
    actor_email: isOwn ? entry.actor_email : null,
  };
}
