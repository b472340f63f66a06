import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import type { BuyerChoice, WholesaleMe } from "../../../contracts/wholesale";
import { choiceOf, chooseMembership, readMemberships } from "../wholesale/tenancy/read-memberships";

export type Account = {
  name: string;
  email: string;
  phone: string | null;
  /** For which company she acts now; null for a shopper, and until she has chosen among several. */
  buyer: WholesaleMe | null;
  companies: BuyerChoice[];
};

const maybeText = z.string().nullish();
const customerSchema = z.object({
  email: maybeText,
  first_name: maybeText,
  last_name: maybeText,
  phone: maybeText,
});
/** Reads the account of one customer. @throws MedusaError unauthorized when it is gone. */
export async function readAccount(
  container: MedusaContainer,
  customerId: string,
  askedBuyer: string | undefined,
): Promise<Account> {
  const gone = new MedusaError(MedusaError.Types.UNAUTHORIZED, "Hãy đăng nhập lại.");
  if (!customerId) throw gone;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const customers = await query.graph({
    entity: "customer",
    fields: Object.keys(customerSchema.shape),
    filters: { id: customerId },
  });
  const memberships = await readMemberships(container, customerId);
  if (customers.data.length !== 1) throw gone;
  const customer = customerSchema.parse(customers.data[0]);
  const chosen = chooseMembership(memberships, askedBuyer);
  const buyer = typeof chosen === "string" ? null : chosen.membership;
  return {
    name: [customer.last_name, customer.first_name].filter(Boolean).join(" "),
    email: customer.email ?? "",
    phone: customer.phone ?? null,
    buyer: buyer && { member: buyer.member, buyer: buyer.buyer },
    companies: memberships.map(choiceOf),
  };
}
