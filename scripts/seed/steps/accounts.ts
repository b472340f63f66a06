import { createCustomerWorkflow } from "../../../backend/src/workflows/account/create-customer";
import { createOfficeUserWorkflow } from "../../../backend/src/workflows/account/create-office-user";
import { addProducerMemberWorkflow } from "../../../backend/src/workflows/producer/add-member";
import { registerBuyerWorkflow } from "../../../backend/src/workflows/wholesale/register-buyer";
import { type BuyerRow, type ProducerRow, readRows } from "../read";
import type { Container } from "./context";
import type { Holder } from "./producers";

/** Known to everyone: it stands in the documentation, and production refuses these accounts. */
const PASSWORD = "ocop-demo-2026";

/** Opens the demonstration accounts that are missing, one for each audience. */
export async function openDemonstrationAccounts(
  container: Container,
  holders: Map<string, Holder>,
  groups: Map<string, string>,
): Promise<void> {
  await openOffice(container, "ocop@demo.vn");
  await openCustomer(container, "khach@demo.vn", "Khách trình diễn");
  for (const row of readRows<ProducerRow>("producers.json")) {
    const holder = holders.get(row.handle);
    if (row.demo.email && holder) await openMember(container, row.demo.email, row.name, holder.id);
  }
  for (const row of readRows<BuyerRow>("buyers.json")) {
    await openBuyer(container, row, groups.get(row.customer_group));
  }
}

async function openOffice(container: Container, email: string): Promise<void> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "user", fields: ["id"], filters: { email } });
  if (data.length > 0) return;
  await createOfficeUserWorkflow(container).run({
    input: { email, password: PASSWORD, first_name: "OCOP", last_name: "Văn phòng điều phối" },
  });
}

async function openCustomer(container: Container, email: string, name: string): Promise<string> {
  const { data } = await container.resolve("query").graph({
    entity: "customer",
    fields: ["id"],
    filters: { email, has_account: true },
  });
  if (data[0]) return data[0].id;
  const { result } = await createCustomerWorkflow(container).run({
    input: { email, password: PASSWORD, first_name: name, last_name: "", phone: null },
  });
  return result.customer_id;
}

async function openMember(
  container: Container,
  email: string,
  name: string,
  producerId: string,
): Promise<void> {
  const { data } = await container.resolve("query").graph({
    entity: "producer_member",
    fields: ["id"],
    filters: { email },
  });
  if (data.length > 0) return;
  await addProducerMemberWorkflow(container).run({
    input: {
      email,
      password: PASSWORD,
      name: `${name} (trình diễn)`,
      role: "owner",
      producer_id: producerId,
      is_demonstration: true,
    },
  });
}

async function openBuyer(container: Container, row: BuyerRow, groupId: string | undefined): Promise<void> {
  if (!groupId) throw new Error(`The buyer ${row.name} names an unknown customer group.`);
  const { data } = await container.resolve("query").graph({
    entity: "buyer",
    fields: ["id"],
    filters: { tax_code: row.tax_code },
  });
  if (data.length > 0) return;
  const members = [];
  for (const { email, full_name, role } of row.members) {
    const customerId = await openCustomer(container, email, full_name);
    members.push({ customer_id: customerId, name: full_name, email, role });
  }
  await registerBuyerWorkflow(container).run({
    input: {
      name: row.name,
      tax_code: row.tax_code,
      customer_group_id: groupId,
      is_demonstration: true,
      approval_threshold_vnd: row.approval_threshold_vnd,
      po_required: true,
      members,
    },
  });
}
