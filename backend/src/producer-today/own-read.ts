import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Value = string | number;
export type Database = {
  raw<Result>(sql: string, values: readonly Value[]): Promise<Result>;
};
/** What every read of the day asks with: the database, whose day it is, and which. */
export type OwnRead = { database: Database; producer_id: string; day: string };

/** @throws Error without a producer: an empty one must never read everybody's */
export function ownRead(container: MedusaContainer, producer_id: string, day: string): OwnRead {
  if (!producer_id) throw new Error("A day is read for one producer only.");
  return { database: container.resolve(ContainerRegistrationKeys.PG_CONNECTION), producer_id, day };
}

export async function readRows<Row>(
  database: Database,
  sql: string,
  values: readonly Value[],
): Promise<Row[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(sql, values);
  return rows;
}
