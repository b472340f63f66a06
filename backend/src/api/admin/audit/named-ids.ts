import type { AuditEntryView } from "../../../contracts/audit";

/** How a record is called by people: its entity, and the fields that make up its name. */
type Named = { entity: string; fields: readonly string[] };

/** Ids begin with the kind of their record (`pmember_01…`); those of which a clerk knows the name. */
export const namedPrefixes: Readonly<Record<string, Named>> = {
  user: { entity: "user", fields: ["last_name", "first_name"] },
  pmember: { entity: "producer_member", fields: ["name"] },
  bmember: { entity: "buyer_member", fields: ["name"] },
  producer: { entity: "producer", fields: ["name"] },
  buyer: { entity: "buyer", fields: ["name"] },
  prod: { entity: "product", fields: ["title"] },
  variant: { entity: "product_variant", fields: ["sku"] },
  porder: { entity: "producer_order", fields: ["code"] },
  rentry: { entity: "round_entry", fields: ["product_name"] },
  lot: { entity: "lot", fields: ["code"] },
  ocert: { entity: "ocop_certification", fields: ["decision_number"] },
  eround: { entity: "evaluation_round", fields: ["name"] },
  pevent: { entity: "promotion_event", fields: ["name"] },
  dpoint: { entity: "display_point", fields: ["name"] },
  report: { entity: "misuse_report", fields: ["code"] },
};

const ID = /^([a-z]+)_[0-9A-Z]{26}$/;

/** The ids that stand in these entries, by their prefix, each once; only those that have a name. */
export function namedIds(entries: readonly AuditEntryView[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const entry of entries) {
    const values = [...Object.values(entry.before ?? {}), ...Object.values(entry.after ?? {})];
    for (const value of [entry.row_id, entry.subject_id, ...values]) {
      const prefix = typeof value === "string" ? ID.exec(value)?.[1] : undefined;
      if (typeof value !== "string" || !prefix || !Object.hasOwn(namedPrefixes, prefix)) continue;
      found.set(prefix, (found.get(prefix) ?? new Set()).add(value));
    }
  }
  return new Map([...found].map(([prefix, ids]) => [prefix, [...ids]]));
}
