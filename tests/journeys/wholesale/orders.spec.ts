import { expect, test } from "@playwright/test";
import { signInAt } from "../../support/desk-steps";
import { products, receiver } from "../../support/shop-steps";

const order = [
  { sku: "TAIHOAN-MIEN-500", quantity: "50", goods: "2.675.000" },
  { sku: "TANTHANH-NGHEDO-200", quantity: "10", goods: "820.000" },
];

test("a supermarket orders from two producers at its tier prices, with its own order number", async ({
  page,
}) => {
  await signInAt(page, "/si", "sieuthi@demo.vn");
  for (const { sku, quantity } of order) {
    const field = page.getByRole("row").filter({ hasText: sku }).locator("input[data-quantity]");
    await field.fill(quantity);
    await field.blur();
  }
  await page.getByRole("button", { name: "Xem lại đơn" }).click();
  for (const { goods } of order) await expect(page.getByRole("main")).toContainText(goods);

  await page.getByLabel("Tỉnh, thành phố nhận hàng").selectOption({ label: receiver.province });
  const commune = page.getByLabel("Xã, phường");
  await expect(commune.locator("option").nth(1)).toBeAttached();
  await commune.selectOption({ index: 1 });
  await page.getByLabel("Số PO").fill("PO-2026-0042");
  await page.getByLabel("Số nhà, đường, kho nhận").fill("Kho 3, đường Giải Phóng");
  await page.getByLabel("Người nhận hàng").fill(receiver.name);
  await page.getByLabel("Số điện thoại").fill(receiver.phone);
  await page.getByRole("button", { name: /^Đặt hàng sỉ/ }).click();

  await page.waitForURL(/\/si\/don-hang\/BK-/);
  const main = page.getByRole("main");
  await expect(main).toContainText("PO-2026-0042");
  await expect(main).toContainText(products.mien.producer);
  await expect(main).toContainText(products.nghe.producer);
  await expect(page.getByRole("img", { name: /VietQR/ })).toBeVisible();

  await page.goto("/si/don-hang");
  await expect(page.getByRole("main")).toContainText("PO-2026-0042");
});

test("wholesale prices are shown to the buyer on the product page, and to nobody else", async ({ page }) => {
  const path = `/san-pham/${products.mien.handle}`;
  await page.goto(path);
  await expect(page.getByText("Giá sỉ của bạn")).toHaveCount(0);
  expect(await page.content()).not.toContain("53.500");
  await signInAt(page, "/si", "sieuthi@demo.vn");
  await page.goto(path);
  await expect(page.getByText("Giá sỉ của bạn")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("53.500");
});

test("a shopper who is no buyer is told so", async ({ page }) => {
  await signInAt(page, "/si", "khach@demo.vn");
  await expect(page.locator("input[data-quantity]")).toHaveCount(0);
});
