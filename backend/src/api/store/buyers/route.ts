import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { now, today } from "../../../clock";
import { applyBuyerSchema } from "../../../contracts/buyer";
import { applyBuyerWorkflow } from "../../../workflows/buyer/apply";
import type { Applicant } from "../../../workflows/buyer/steps/validate-application";

type MaybeSignedIn = MedusaRequest & { auth_context?: { actor_id: string; actor_type: string } };

const signedInSchema = applyBuyerSchema.omit({ email: true, password: true });

async function applicantOf(req: MaybeSignedIn): Promise<Applicant | null> {
  const signedIn = req.auth_context;
  if (signedIn?.actor_type !== "customer" || !signedIn.actor_id) return null;
  const [customer] = await req.scope.resolve(Modules.CUSTOMER).listCustomers({ id: [signedIn.actor_id] });
  return customer ? { customer_id: customer.id, email: customer.email ?? "", password: null } : null;
}

/** A company asks to buy wholesale. The answer is the same whether the address is known or not. */
export async function POST(req: MaybeSignedIn, res: MedusaResponse<{ applied: true }>): Promise<void> {
  const signedIn = await applicantOf(req);
  const at = { today: today(), now: now().toISOString() };
  if (signedIn) {
    const company = signedInSchema.parse(req.body);
    await applyBuyerWorkflow(req.scope).run({ input: { company, applicant: signedIn, ...at } });
  } else {
    const { email, password, ...company } = applyBuyerSchema.parse(req.body);
    const applicant = { customer_id: null, email, password };
    await applyBuyerWorkflow(req.scope).run({ input: { company, applicant, ...at } });
  }
  res.status(201).json({ applied: true });
}
