import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { buyerRoles, type WholesaleMe } from "../../../contracts/wholesale";

export type Account = { name: string; email: string; phone: string | null; buyer: WholesaleMe | null };

const maybeText = z.string().nullish();
const customerSchema = z.object({
  email: maybeText,
  first_name: maybeText,
  last_name: maybeText,
  phone: maybeText,
});
const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(buyerRoles),
  buyer: z.object({ id: z.string(), name: z.string(), tax_code: z.string() }),
});

/** Reads the account of one customer. @throws MedusaError unauthorized when it is gone. */
export async function readAccount(container: MedusaContainer, customerId: string): Promise<Account> {
  const gone = new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập lại.");
  if (!customerId) throw gone;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const customers = await query.graph({
    entity: "customer",
    fields: Object.keys(customerSchema.shape),
    filters: { id: customerId },
  });
  const members = await query.graph({
    entity: "buyer_member",
    fields: ["id", "name", "email", "role", "buyer.id", "buyer.name", "buyer.tax_code"],
    filters: { customer_id: customerId },
  });
  if (customers.data.length !== 1) throw gone;
  const customer = customerSchema.parse(customers.data[0]);
  const member = members.data[0] ? memberSchema.parse(members.data[0]) : null;
  return {
    name: [customer.last_name, customer.first_name].filter(Boolean).join(" "),
    email: customer.email ?? "",
    phone: customer.phone ?? null,
    buyer: member && {
      member: { id: member.id, name: member.name, email: member.email, role: member.role },
      buyer: member.buyer,
    },
  };
}
