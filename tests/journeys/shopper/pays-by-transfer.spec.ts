import { createHmac } from "node:crypto";
import { expect, test } from "@playwright/test";
import { journeyBackend } from "../../support/journey-backend";
import { BANK_NOTICE_SECRET } from "../../support/settings";
import { addToCart, placeOrder, products } from "../../support/shop-steps";

test("a transfer order turns paid when the bank's notice arrives", async ({ page }) => {
  await addToCart(page, products.nghe.handle);
  const code = await placeOrder(page, "Chuyển khoản VietQR");
  await expect(page.getByRole("img", { name: "Mã VietQR để chuyển khoản" })).toBeVisible();
  await expect(page.getByText("Chờ chuyển khoản").first()).toBeVisible();

  const fact = (term: string) => page.locator(`dt:text-is("${term}") + dd > span`).textContent();
  const amount = Number((await fact("Số tiền"))?.replace(/\D/g, ""));
  const memo = await fact("Nội dung");
  const notice = JSON.stringify({
    id: `journey-${code}`,
    amount,
    memo,
    received_at: new Date().toISOString(),
  });
  const answer = await fetch(`${journeyBackend().url}/hooks/bank-notice`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-signature": createHmac("sha256", BANK_NOTICE_SECRET).update(notice).digest("hex"),
    },
    body: notice,
  });
  expect(answer.status).toBe(200);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Đã thanh toán").first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
});
