import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import {
  type OfficeApplication,
  remarkApplicationSchema,
} from "../../../../../contracts/producer-application";
import { refuseApplicationWorkflow } from "../../../../../workflows/producer-application/refuse";
import { clerkOf } from "../../../clerk-of";
import { readOfficeApplication } from "../../office-application";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ application: OfficeApplication }>,
): Promise<void> {
  const asked = remarkApplicationSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const input = { ...(await clerkOf(req)), ...asked, id, today: today() };
  await refuseApplicationWorkflow(req.scope).run({ input });
  res.json({ application: await readOfficeApplication(req.scope, id) });
}
