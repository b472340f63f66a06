import type { MedusaContainer } from "@medusajs/framework/types";
import { readProducer } from "../../../workflows/producer/read-producer";

/** @throws MedusaError not_found */
export const nameOfProducer = async (scope: MedusaContainer, id: string): Promise<string> =>
  (await readProducer(scope, id)).name;
