import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** Core shows an order to whoever knows its id; here it exists for the customer who placed it. */
export async function orderOwner(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customerId = req.auth_context?.actor_id;
  const missing = new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đơn hàng.");
  if (!customerId || !req.params.id) throw missing;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: req.params.id, customer_id: customerId },
  });
  if (data.length !== 1) throw missing;
  next();
}
