import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { now } from "../../../../../clock";
import { acceptInvitationSchema } from "../../../../../contracts/buyer";
import { FieldRefusal } from "../../../../../field-refusal";
import { acceptBuyerInvitationWorkflow } from "../../../../../workflows/buyer/accept-invitation";
import { readInvitation } from "../../read-invitation";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id: string; actor_type: string } };

/** The signed-in customer, when the invitation is to her address. @throws MedusaError for another account */
async function invitedCustomer(req: MaybeSignedIn, email: string): Promise<string | null> {
  const signedIn = req.auth_context;
  if (signedIn?.actor_type !== "customer" || !signedIn.actor_id) return null;
  const [customer] = await req.scope.resolve(Modules.CUSTOMER).listCustomers({ id: [signedIn.actor_id] });
  if (customer?.email?.toLowerCase() === email) return customer.id;
  const message = `Lời mời gửi cho ${email}. Hãy đăng xuất rồi đăng nhập bằng e-mail đó.`;
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message, "other_account");
}

/** Makes the invited person a member: with her account when she is signed in, or with a new one. */
export async function POST(req: MaybeSignedIn, res: MedusaResponse<{ buyer_id: string }>): Promise<void> {
  const { name, password } = acceptInvitationSchema.parse(req.body);
  const at = now();
  const { email, token_hash, has_account } = await readInvitation(req.scope, req.params.token, at);
  const customer_id = await invitedCustomer(req, email);
  if (!customer_id && has_account) {
    const message = "E-mail này đã có tài khoản. Hãy đăng nhập rồi nhận lời mời.";
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, message, "sign_in");
  }
  if (!customer_id && !password)
    throw new FieldRefusal({ password: "Hãy đặt mật khẩu, ít nhất 10 ký tự." }, "password");
  const { result } = await acceptBuyerInvitationWorkflow(req.scope).run({
    input: { token_hash, name, email, customer_id, password: password ?? null, now: at.toISOString() },
  });
  res.json(result);
}
