import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BuyerRefundState, OfficeRefund } from "../../contracts/cancellation";
import { methodOf } from "../cart/payment-providers";

type Row = Omit<OfficeRefund, "method" | "at"> & { provider_id: string; at: Date };

const where = "where r.deleted_at is null and (? = '' or r.state = ?)";
const rowsSql = `select r.id, r.order_id, r.order_code, r.provider_id, r.amount_vnd, r.state, r.words, r.at,
    r.paid_on, r.paid_by_name, r.reference,
    coalesce(a.first_name, '') as buyer_name, coalesce(a.phone, '') as phone
  from buyer_refund r join "order" o on o.id = r.order_id
  left join order_address a on a.id = o.shipping_address_id
  ${where} order by (r.state = 'owed') desc, r.at desc, r.id limit ? offset ?`;

/** What buyers are owed, or were paid, the owed first. An empty state is both. */
export async function readOfficeRefunds(
  container: MedusaContainer,
  state: BuyerRefundState | "",
  page: { take: number; skip: number },
): Promise<{ refunds: OfficeRefund[]; count: number; owed_vnd: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Row[] }>(rowsSql, [state, state, page.take, page.skip]);
  const counted = await database.raw<{ rows: { count: number; owed_vnd: number }[] }>(
    `select count(*) filter (where ? = '' or state = ?)::int as count,
      coalesce(sum(amount_vnd) filter (where state = 'owed'), 0)::float8 as owed_vnd
    from buyer_refund where deleted_at is null`,
    [state, state],
  );
  const { count = 0, owed_vnd = 0 } = counted.rows[0] ?? {};
  const refunds = rows.map(({ provider_id, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    method: methodOf(provider_id) ?? "vietqr",
  }));
  return { refunds, count, owed_vnd };
}
