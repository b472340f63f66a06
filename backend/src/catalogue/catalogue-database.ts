import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Rows = PromiseLike<{ rows: unknown[] }>;
/** What is needed of the database; knex, as the framework has it. */
export type CatalogueDatabase = {
  raw(sql: string, bindings: readonly unknown[]): Rows & { options(options: { name: string }): Rows };
};
/** A question that is asked again and again; its name is its own among all of this process. */
export type Statement = { name: string; sql: string };

/** The database the catalogue is read from. */
export const catalogueDatabase = (container: Pick<MedusaContainer, "resolve">): CatalogueDatabase =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** Asks a question that each connection plans once: to plan it takes as long as to read a product. */
export async function askPrepared<Row>(
  database: CatalogueDatabase,
  { name, sql }: Statement,
  bindings: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await database.raw(sql, bindings).options({ name });
  // Only the statement says what its columns are.
  return rows as Row[];
}
