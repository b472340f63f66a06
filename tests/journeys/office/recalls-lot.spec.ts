import { expect, test } from "@playwright/test";
import { apiClient, signIn } from "../../support/api-client";
import { journeyBackend } from "../../support/journey-backend";
import { allFrom, confirmedPart, makeLot, packingOf } from "../../support/lots";
import { openAsOffice } from "../../support/office-steps";
import { delivery, placeOrder, variantOf } from "../../support/shop-api";

/** A lot from which a buyer without an e-mail address has got one pack. */
async function soldLot(): Promise<{ lot: string; order: string }> {
  const shop = apiClient(journeyBackend());
  const desk = await signIn(shop, "producer_member", "taihoan@demo.vn");
  const { variant_id } = await variantOf(desk, "TAIHOAN-MIEN-500");
  const lot = await makeLot(desk, variant_id);
  const { code } = await placeOrder(shop, [{ variant_id, quantity: 1 }]);
  const part = await confirmedPart(desk, code);
  const picks = allFrom(await packingOf(desk, part), lot.id);
  const { status } = await desk.post(`/producer/orders/${part}/ship`, { carrier: "VNPost", picks });
  expect(status).toBe(200);
  return { lot: lot.code, order: code };
}

test("the office recalls a lot, calls the buyer whom no letter reaches, and lifts the recall", async ({
  page,
}) => {
  const { lot, order } = await soldLot();
  await openAsOffice(page, "/lots");
  await page.getByPlaceholder("Mã lô hoặc tên sản phẩm").fill(lot);
  await page.getByRole("link", { name: lot }).click();
  await expect(page.getByRole("heading", { name: lot })).toBeVisible();
  await expect(page.getByText("Lô này chưa bị thu hồi lần nào.")).toBeVisible();

  await page.getByRole("button", { name: "Thu hồi lô" }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toContainText("1 người mua không để lại e-mail");
  await drawer.getByLabel("Vì sao thu hồi, người mua sẽ đọc").fill("Bao bì hở ở mép hàn");
  await drawer.getByLabel("Người mua phải làm gì").fill("Không dùng, giữ lại gói hàng và gọi số dưới đây.");
  await drawer.getByLabel("Điện thoại người mua gọi để hỏi").fill("0912 345 678");
  await drawer.getByRole("button", { name: "Thu hồi" }).click();
  await expect(page.getByText(`Đã thu hồi lô ${lot}`)).toBeVisible();

  // Letters and calls follow by themselves; nobody loads the page again.
  await expect(page.getByText("Còn phải gọi 1 trên 1")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("link", { name: delivery.phone })).toHaveAttribute("href", /^tel:\d+$/);
  await expect(page.getByText(new RegExp(`${order}.* · 1 gói`)).first()).toBeVisible();
  await page.getByRole("button", { name: "Đã gọi" }).click();
  await expect(page.getByText("Đã gọi hết")).toBeVisible();

  await page.getByRole("button", { name: "Bỏ thu hồi" }).click();
  await drawer.getByLabel("Vì sao bỏ thu hồi, người mua sẽ đọc").fill("Kiểm tra lại: bao bì lành.");
  await drawer.getByRole("button", { name: "Bỏ thu hồi" }).click();
  await expect(page.getByText(`Đã bỏ thu hồi lô ${lot}`)).toBeVisible();
  await expect(page.getByText("Cần gọi lại để báo đã bỏ thu hồi")).toBeVisible();
  await page.getByRole("button", { name: "Đã gọi lại" }).click();
  await expect(page.getByText("Đã gọi hết")).toBeVisible();
});
