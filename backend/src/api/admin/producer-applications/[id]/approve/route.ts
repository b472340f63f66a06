import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { now, today } from "../../../../../clock";
import {
  approveApplicationSchema,
  type OfficeApplication,
} from "../../../../../contracts/producer-application";
import { newLinkToken } from "../../../../../workflows/account/link-token";
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
  const at = { today: today(), now: now().toISOString(), token: newLinkToken() };
  const input = { ...(await clerkOf(req)), ...asked, ...at, id, sales_channel_id };
  await approveApplicationWorkflow(req.scope).run({ input });
  res.json({ application: await readOfficeApplication(req.scope, id) });
}
