import type { PayoutAccounts } from "@contracts/payout-account";
import type { ProducerMe, ProducerOrderList } from "@contracts/producer";
import type { OfficeSettlement, OpenedSettlements } from "@contracts/settlement";
import type { ApiClient } from "./api-client";

/** A producer's part of an order. */
export async function partOf(producer: ApiClient, code: string): Promise<string> {
  const { body } = await producer.get<ProducerOrderList>("/producer/orders");
  const row = body.orders.find((order) => order.code.startsWith(code));
  if (!row) throw new Error(`No part of ${code} here.`);
  return row.id;
}

/** Confirms, ships and delivers a part. */
export async function deliver(producer: ApiClient, id: string): Promise<void> {
  const steps = [
    ["confirm", {}],
    ["ship", { carrier: "VNPost" }],
    ["deliver", {}],
  ] as const;
  for (const [verb, body] of steps) {
    const { status } = await producer.post(`/producer/orders/${id}/${verb}`, body);
    if (status !== 200) throw new Error(`${id} could not ${verb}: ${status}`);
  }
}

/** The operator has the money of an order. */
export async function takeMoney(office: ApiClient, orderId: string): Promise<void> {
  const { status, body } = await office.post(`/admin/orders/${orderId}/confirm-payment`, {});
  if (status !== 200) throw new Error(`The money was not taken: ${status} ${JSON.stringify(body)}`);
}

type PaidOrder = { order: { payment_collections: { payments: { id: string }[] }[] } };

/** The office pays an order's buyer back, in the core's own way. */
export async function payBack(office: ApiClient, orderId: string, amount: number): Promise<void> {
  const { body } = await office.get<PaidOrder>(
    `/admin/orders/${orderId}?fields=payment_collections.payments.id`,
  );
  const payment = body.order.payment_collections[0]?.payments[0]?.id ?? "";
  const { status } = await office.post(`/admin/payments/${payment}/refund`, { amount });
  if (status !== 200) throw new Error(`Nothing was paid back: ${status}`);
}

export const account = {
  bank_name: "Agribank",
  account_number: "8600 2051 23456",
  account_holder: "Hợp tác xã Tài Hoan",
};

/** The producer names an account and the office makes sure of it; answers its id. */
export async function confirmedAccount(producer: ApiClient, office: ApiClient): Promise<string> {
  const { body } = await producer.post<{ account_id: string }>("/producer/payout-account", account);
  const me = await producer.get<ProducerMe>("/producer/me");
  const accounts = `/admin/producers/${me.body.producer.id}/payout-accounts`;
  const word = { verdict: "confirmed", remark: "Đã gọi cho giám đốc" };
  const { status } = await office.post(`${accounts}/${body.account_id}/check`, word);
  const { body: known } = await office.get<PayoutAccounts>(accounts);
  if (status !== 200 || !known.current) throw new Error(`The account was not confirmed: ${status}`);
  return known.current.id;
}

/** Opens a settlement of one producer up to a day; its id. */
export async function openOne(office: ApiClient, producer_id: string, up_to_on: string): Promise<string> {
  const answer = await office.post<OpenedSettlements>("/admin/settlements", { producer_id, up_to_on });
  const [id] = answer.body.opened_ids;
  if (!id) throw new Error(`Nothing was opened: ${answer.status} ${JSON.stringify(answer.body)}`);
  return id;
}

export const act = (office: ApiClient, id: string, verb: string, body: object = {}) =>
  office.post<OfficeSettlement & { code?: string; message?: string }>(
    `/admin/settlements/${id}/${verb}`,
    body,
  );
