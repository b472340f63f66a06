import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { env } from "../../../env";
import { opensCart } from "./cart-token";

const cartId = /^cart_[0-9A-Z]{26}$/;

async function isOwner(req: AuthenticatedMedusaRequest, id: string): Promise<boolean> {
  const customerId = req.auth_context?.actor_id;
  if (!customerId) return false;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id"],
    filters: { id, customer_id: customerId },
  });
  return data.length === 1;
}

/**
 * A cart opens to whoever holds its token, or to the signed-in customer who owns it. For everybody else it
 * does not exist: the answer is that of a cart that was never made.
 */
export async function cartDoor(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? "";
  const token = req.headers["x-cart-token"];
  const holdsToken = typeof token === "string" && opensCart(id, token, env.JWT_SECRET);
  if (!cartId.test(id) || !(holdsToken || (await isOwner(req, id)))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy giỏ hàng.");
  }
  next();
}
