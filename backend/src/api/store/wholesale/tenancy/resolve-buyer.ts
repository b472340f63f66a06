import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale";
import { notFound, setBuyerContext } from "./buyer-context";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id: string; actor_type: string } };

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
  const service = req.scope.resolve<WholesaleService>(WHOLESALE_MODULE);
  const [member] = await service.listBuyerMembers(
    { customer_id: signedIn.actor_id },
    { relations: ["buyer"], take: 1 },
  );
  if (!member?.buyer) throw notFound();
  const { buyer } = member;
  setBuyerContext(req, {
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    buyer: { id: buyer.id, name: buyer.name, tax_code: buyer.tax_code },
    customer_id: signedIn.actor_id,
    customer_group_id: buyer.customer_group_id,
  });
  next();
}
