import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { watchTables } from "../modules/audit";

/** Here because the tables are those of many modules: all of them exist by now. */
export default async function watchTablesOnce({ container }: ExecArgs): Promise<void> {
  await watchTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
