import { expect, test } from "@playwright/test";
import { addToCart, placeOrder, products, receiver } from "../../support/shop-steps";

test("a guest buys from two producers and pays on delivery", async ({ page }) => {
  await addToCart(page, products.mien.handle);
  await addToCart(page, products.nghe.handle);

  await page.goto("/gio-hang");
  for (const { title, producer } of [products.mien, products.nghe]) {
    await expect(page.getByRole("main")).toContainText(title);
    await expect(page.getByRole("main")).toContainText(producer);
  }
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");

  const main = page.getByRole("main");
  await expect(main).toContainText(code);
  await expect(main).toContainText(products.mien.producer);
  await expect(main).toContainText(products.nghe.producer);
  await expect(main).toContainText("Trả khi nhận hàng");

  await page.goto("/gio-hang");
  await expect(page.getByText("Giỏ hàng của bạn đang trống")).toBeVisible();
});

test("an order is found again by code and phone, and by nothing less", async ({ page, context }) => {
  await addToCart(page, products.mien.handle);
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");
  await context.clearCookies();

  await page.goto("/don-hang");
  await page.getByLabel("Mã đơn hàng").fill(code);
  await page.getByLabel("Số điện thoại đặt hàng").fill("0987654321");
  await page.getByRole("button", { name: "Xem đơn hàng" }).click();
  await expect(page.getByText("Không có đơn nào khớp")).toBeVisible();

  await page.getByLabel("Số điện thoại đặt hàng").fill(receiver.phone);
  await page.getByRole("button", { name: "Xem đơn hàng" }).click();
  await expect(page.getByRole("main")).toContainText(receiver.name);
});

test("the back button after ordering leads to no second order", async ({ page }) => {
  await addToCart(page, products.mien.handle);
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");
  await page.goto("/thanh-toan");
  await expect(page.getByRole("button", { name: "Đặt hàng", exact: true })).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(code);
});
