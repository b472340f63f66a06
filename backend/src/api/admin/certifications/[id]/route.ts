import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { today } from "../../../../clock";
import type { OfficeCertificationDetail } from "../../../../contracts/office-certification";
import { env } from "../../../../env";
import { criteriaSetOf } from "../../../../modules/certification";
import { currentRegistry } from "../../../../registry/held-registry";
import { toOfficeViews } from "../office-view";
import { readWithdrawn } from "../withdrawn-view";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeCertificationDetail>,
): Promise<void> {
  const id = req.params.id ?? "";
  const { registry } = await currentRegistry(req.scope);
  const row = registry.find(id);
  const history = row ? toOfficeViews(registry, registry.siblings(row), today()) : [];
  const view = history.find((one) => one.id === id);
  if (row && view) {
    const criteria_set = criteriaSetOf(row.criteria_set);
    const certification = { ...view, criteria_set, product_group: row.product.group };
    const { star } = registry.standing(row, today());
    const public_url = `${env.STOREFRONT_URL}/chung-nhan/${encodeURIComponent(id)}`;
    res.json({ certification, star, history, public_url, withdrawn: null });
    return;
  }
  const [withdrawn] = await readWithdrawn(req.scope.resolve(ContainerRegistrationKeys.QUERY), id);
  if (!withdrawn) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy quyết định này.");
  res.json({ certification: null, star: null, history: [], withdrawn });
}
