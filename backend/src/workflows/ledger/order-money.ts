import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LegalForm } from "../../contracts/catalogue";
import type { ProducerOrderStatus } from "../../contracts/order";
import { type DatedRule, LEDGER_MODULE, type LedgerService, type ShareRow } from "../../modules/ledger";

export type PartRow = {
  id: string;
  code: string;
  order_id: string;
  producer_id: string;
  status: ProducerOrderStatus;
  /** The form the producer had when the order was placed. */
  legal_form: LegalForm | null;
  item_total_vnd: number;
  shipping_total_vnd: number;
  placed_at: Date;
  delivered_at: Date | null;
};
export type LineRow = {
  producer_order_id: string;
  line_item_id: string;
  title: string;
  variant_title: string;
  quantity: number;
  canceled_quantity: number;
  unit_price_vnd: number;
  total_vnd: number | null;
  product_group: string | null;
};
export type MoneyRow = { order_id: string; amount_vnd: number; at: Date };

/** Everything from which the money of some orders follows, as stored. */
export type OrderMoney = {
  parts: PartRow[];
  lines: LineRow[];
  captures: MoneyRow[];
  refunds: MoneyRow[];
  /** What the buyer is still to get back. */
  owed: MoneyRow[];
  shares: ShareRow[];
  rules: DatedRule[];
};

const partsSql = `select id, code, order_id, producer_id, status, legal_form, item_total_vnd, shipping_total_vnd,
    created_at as placed_at, delivered_at
  from producer_order where order_id = any(?) and deleted_at is null order by code`;
const linesSql = `select l.producer_order_id, l.line_item_id, l.title, l.variant_title, l.quantity, l.canceled_quantity, l.unit_price_vnd,
    l.total_vnd, l.product_group
  from producer_order_line l join producer_order po on po.id = l.producer_order_id
  where po.order_id = any(?) and po.deleted_at is null and l.deleted_at is null order by l.id`;
const moneySql = (
  table: "capture" | "refund",
) => `select link.order_id, m.amount::float8 as amount_vnd, m.created_at as at
  from order_payment_collection link
  join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
  join ${table} m on m.payment_id = p.id and m.deleted_at is null
  where link.order_id = any(?) and link.deleted_at is null order by m.created_at, m.id`;

const owedSql = `select order_id, amount_vnd::float8 as amount_vnd, at from buyer_refund
  where order_id = any(?) and state = 'owed' and deleted_at is null order by at, id`;

/** Reads what the ledger of these orders is made from. @throws Error without an order */
export async function readOrderMoney(container: MedusaContainer, orderIds: string[]): Promise<OrderMoney> {
  if (orderIds.length === 0) throw new Error("Money is read for named orders only.");
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ask = async <Row>(sql: string): Promise<Row[]> =>
    (await database.raw<{ rows: Row[] }>(sql, [orderIds])).rows;
  const service = container.resolve<LedgerService>(LEDGER_MODULE);
  return {
    parts: await ask<PartRow>(partsSql),
    lines: await ask<LineRow>(linesSql),
    captures: await ask<MoneyRow>(moneySql("capture")),
    refunds: await ask<MoneyRow>(moneySql("refund")),
    owed: await ask<MoneyRow>(owedSql),
    shares: await service.sharesOf(orderIds),
    rules: await service.listDeductionRules({}, { take: 10_000 }),
  };
}
