import type { MedusaContainer } from "@medusajs/framework/types";
import type { ApprovalRow, ApprovalState, ApprovalView, FrozenBasket } from "../../../../contracts/approval";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale";
import { findPlace } from "../../../../places/places";
import { readOrders } from "../../../../workflows/order/read-orders";
import { notFound } from "../tenancy/buyer-context";

type Row = {
  id: string;
  state: ApprovalState;
  buyer_member_id: string;
  requested_by_name: string;
  requested_at: Date | string;
  total_vnd: number;
  basket: Record<string, unknown>;
  decided_at: Date | string | null;
  decided_by_name: string | null;
  remark: string | null;
  order_id: string | null;
};
type Reader = { buyer_id: string; member_id: string };

const basketOf = (row: Row): FrozenBasket => row.basket as unknown as FrozenBasket;
const instant = (at: Date | string | null): string | null => (at ? new Date(at).toISOString() : null);

const rowView = (row: Row, { member_id }: Reader, codes: Map<string, string>): ApprovalRow => ({
  id: row.id,
  state: row.state,
  requested_by_name: row.requested_by_name,
  requested_at: new Date(row.requested_at).toISOString(),
  total_vnd: row.total_vnd,
  line_count: basketOf(row).lines.length,
  is_own: row.buyer_member_id === member_id,
  decided_at: instant(row.decided_at),
  decided_by_name: row.decided_by_name,
  remark: row.remark,
  order_code: row.order_id ? (codes.get(row.order_id) ?? null) : null,
});

async function codesOf(container: MedusaContainer, rows: Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => row.order_id ?? []);
  if (ids.length === 0) return new Map();
  const orders = await readOrders(container, { id: ids });
  return new Map(orders.map((order) => [order.id, order.code]));
}

/** The newest requests of one company, those that wait first. */
export async function readApprovals(container: MedusaContainer, reader: Reader): Promise<ApprovalRow[]> {
  if (!reader.buyer_id) throw notFound();
  const rows = await container
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .listApprovalRequests({ buyer_id: reader.buyer_id }, { take: 100, order: { requested_at: "DESC" } });
  const codes = await codesOf(container, rows);
  const views = rows.map((row) => rowView(row, reader, codes));
  const waits = (view: ApprovalRow): number => (view.state === "requested" ? 0 : 1);
  return views.sort((a, b) => waits(a) - waits(b));
}

/** One request of this company. @throws MedusaError not_found, for another company's just the same */
export async function readApproval(
  container: MedusaContainer,
  reader: Reader,
  id: string,
): Promise<ApprovalView> {
  if (!reader.buyer_id || !id) throw notFound();
  const [row] = await container
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .listApprovalRequests({ id: [id], buyer_id: reader.buyer_id }, { take: 1 });
  if (!row) throw notFound();
  const { order } = basketOf(row);
  const found = findPlace(order.commune_code);
  const place = [order.street, found?.commune.name, found?.province.name].filter(Boolean).join(", ");
  return { ...rowView(row, reader, await codesOf(container, [row])), basket: basketOf(row), place };
}
