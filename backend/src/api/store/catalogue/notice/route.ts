import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { DemonstrationNotice } from "../../../../contracts/catalogue";

export async function GET(req: MedusaRequest, res: MedusaResponse<DemonstrationNotice>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields: ["id"],
    filters: { is_demonstration: true },
    pagination: { take: 1 },
  });
  res.json({ is_demonstration: data.length > 0 });
}
