import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AuditEntryView } from "../../../contracts/audit";
import { namedIds, namedPrefixes } from "./named-ids";

type Row = { id: string } & Record<string, unknown>;

/** Names of the records whose ids stand in these entries; without what has no name or is no more. */
export async function readNames(
  container: MedusaContainer,
  entries: readonly AuditEntryView[],
): Promise<Record<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const found = await Promise.all(
    [...namedIds(entries)].map(async ([prefix, ids]) => {
      const named = namedPrefixes[prefix];
      if (!named) return [];
      const { entity, fields } = named;
      const { data } = await query.graph({ entity, fields: ["id", ...fields], filters: { id: ids } });
      return (data as unknown as Row[]).map(
        (row) => [row.id, fields.flatMap((field) => row[field] ?? []).join(" ")] as const,
      );
    }),
  );
  return Object.fromEntries(found.flat().filter(([, name]) => name !== ""));
}
