import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { today } from "../../../clock";
import { producerFilterSchema } from "../../../contracts/producer-list";
import { type RegisteredProducer, registerProducerSchema } from "../../../contracts/producer-registration";
import { registerProducerWorkflow } from "../../../workflows/producer/register";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { firstPassword } from "./first-password";
import type { OfficeProducer } from "./producer-row";
import { readProducerRows } from "./read-producer-rows";

const querySchema = pageQuerySchema.extend(producerFilterSchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producers: OfficeProducer[]; count: number }>,
): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const found = await readProducerRows(query, filter, today());
  res.json({ producers: found.slice(offset, offset + limit), count: found.length });
}

/** Answers the password of the new member once; nobody can read it again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RegisteredProducer>,
): Promise<void> {
  const registration = registerProducerSchema.parse(req.body);
  const [store] = await req.scope.resolve(Modules.STORE).listStores({}, { take: 1 });
  const sales_channel_id = store?.default_sales_channel_id ?? "";
  const password = firstPassword();
  const input = { ...registration, sales_channel_id, password };
  const { result } = await registerProducerWorkflow(req.scope).run({ input });
  res.status(201).json({ ...result, password });
}
