import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { today } from "../../../../../clock";
import {
  approveApplicationSchema,
  type OfficeApplication,
} from "../../../../../contracts/producer-application";
import { approveApplicationWorkflow } from "../../../../../workflows/producer-application/approve";
import { clerkOf } from "../../../clerk-of";
import { readOfficeApplication } from "../../office-application";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ application: OfficeApplication }>,
): Promise<void> {
  const asked = approveApplicationSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const [store] = await req.scope.resolve(Modules.STORE).listStores({}, { take: 1 });
  const sales_channel_id = store?.default_sales_channel_id ?? "";
  const input = { ...(await clerkOf(req)), ...asked, id, sales_channel_id, today: today() };
  await approveApplicationWorkflow(req.scope).run({ input });
  res.json({ application: await readOfficeApplication(req.scope, id) });
}
