import type { LoaderOptions } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export type AuditOptions = {
  /** Makes the shared connection carry the name of who writes; the triggers read it. */
  tellDatabase?: (client: object) => void;
};

/** Runs once, before anybody can write. */
export async function prepareConnection({ container, options }: LoaderOptions): Promise<void> {
  const { tellDatabase }: AuditOptions = options ?? {};
  tellDatabase?.(container.resolve(ContainerRegistrationKeys.PG_CONNECTION).client);
}
