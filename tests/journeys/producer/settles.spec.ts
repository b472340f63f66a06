import type { OfficeRefund } from "@contracts/cancellation";
import type { ProducerMe } from "@contracts/producer";
import type { EntryList } from "@contracts/settlement";
import { expect, test } from "@playwright/test";
import { apiClient, signIn } from "../../support/api-client";
import { signInAt } from "../../support/desk-steps";
import { journeyBackend } from "../../support/journey-backend";
import { act, confirmedAccount, deliver, openOne, partOf, takeMoney } from "../../support/money-desk";
import { lookUp, placeOrder, variantOf } from "../../support/shop-api";

const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
const amountOf = (text: string): number => Number(text.replace("−", "-").replace(/[^\d-]/g, ""));

test("a sale with goods that were not sent is settled, paid, and adds up on the producer's phone", async ({
  browser,
}) => {
  const shop = apiClient(journeyBackend());
  const office = await signIn(shop, "user", "ocop@demo.vn");
  const producer = await signIn(shop, "producer_member", "taihoan@demo.vn");
  const { variant_id } = await variantOf(producer, "TAIHOAN-MIEN-500");
  const { id: orderId, code } = await placeOrder(shop, [{ variant_id, quantity: 3 }], "vietqr");
  await takeMoney(office, orderId);
  const part = await partOf(producer, code);

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto(`/kenh-chu-the/don-hang/${part}`);
  await desk.getByText("Không gửi được một phần hàng?").click();
  await desk.getByLabel(/^Không gửi:/).fill("1");
  await desk.getByLabel("Lý do").selectOption("buyer_asked");
  await desk.getByRole("button", { name: "Báo không gửi" }).click();
  await expect(desk.getByText("Đã ghi. Khách được báo")).toBeVisible();
  await expect(desk.getByRole("main")).toContainText("Không gửi 1");

  await deliver(producer, part);
  const { body } = await office.get<{ refunds: OfficeRefund[] }>("/admin/buyer-refunds?state=owed&limit=100");
  const refund = body.refunds.find((one) => one.order_code === code);
  const paid = { paid_on: today, reference: "FT-HOAN-001" };
  expect((await office.post(`/admin/buyer-refunds/${refund?.id}/pay`, paid)).status).toBe(200);
  const view = await lookUp(shop, code);
  const kept = view.total - view.canceled_total;
  expect(refund?.amount_vnd).toBe(view.canceled_total);
  const earned = async () =>
    (await producer.get<EntryList>(`/producer/money/entries?order=${code}`)).body.total_vnd;
  await expect.poll(earned, { timeout: 15_000 }).toBe(kept);

  const account_id = await confirmedAccount(producer, office);
  const me = await producer.get<ProducerMe>("/producer/me");
  const settlement = await openOne(office, me.body.producer.id, today);
  await act(office, settlement, "approve");
  const transfer = { paid_on: today, reference: `FT-${code}`, account_id };
  const { body: done } = await act(office, settlement, "pay", transfer);
  expect(done.settlement.state).toBe("paid");

  await desk.goto(`/kenh-chu-the/tien/${settlement}`);
  const main = desk.getByRole("main");
  await expect(main).toContainText(`FT-${code}`);
  const nets = await main
    .getByRole("row")
    .filter({ hasText: /BK-/ })
    .evaluateAll((rows) => rows.map((row) => row.querySelector("td:last-child")?.textContent ?? ""));
  const others = done.statement.others.reduce((sum, one) => sum + one.amount_vnd, 0);
  expect(nets.reduce((sum, text) => sum + amountOf(text), others)).toBe(done.settlement.amount_vnd);
  expect(done.statement.orders.find((row) => row.code.startsWith(code))?.net_vnd).toBe(kept);
  const width = await desk.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await phone.close();
});
