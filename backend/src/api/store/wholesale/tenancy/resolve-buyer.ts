import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { notFound, setBuyerContext } from "./buyer-context";
import { isOpenInState } from "./open-in-state";
import { chooseMembership, readMemberships } from "./read-memberships";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id: string; actor_type: string } };

/** The company a request names. More than one header is no company at all. */
export const askedBuyer = (req: MedusaRequest): string | undefined => {
  const asked = req.headers["x-buyer-id"];
  return Array.isArray(asked) ? "" : asked;
};

/** Looks up on every request for which buyer the customer acts; for everybody else these routes do not exist. */
export async function resolveBuyer(
  req: MaybeSignedIn,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // What one buyer pays is nobody else's business: no cache between here and there may keep it.
  res.setHeader("cache-control", "no-store");
  const signedIn = req.auth_context;
  if (signedIn?.actor_type !== "customer" || !signedIn.actor_id) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập rồi thử lại.");
  }
  const chosen = chooseMembership(await readMemberships(req.scope, signedIn.actor_id), askedBuyer(req));
  if (chosen === "none") throw notFound();
  if (chosen === "choose") {
    const message = "Bạn mua cho nhiều công ty. Hãy chọn công ty trước.";
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "choose_buyer");
  }
  const { member, buyer, customer_group_id } = chosen.membership;
  if (!isOpenInState(buyer.state, req.method, req.originalUrl)) {
    const message = "Công ty của bạn chưa được duyệt mua sỉ hoặc đang tạm dừng.";
    throw new MedusaError(MedusaError.Types.FORBIDDEN, message, "not_approved");
  }
  setBuyerContext(req, { member, buyer, customer_group_id, customer_id: signedIn.actor_id });
  next();
}
