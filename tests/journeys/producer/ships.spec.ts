import { expect, test } from "@playwright/test";
import { signInAt } from "../../support/desk-steps";
import { addToCart, placeOrder, products } from "../../support/shop-steps";

test("a producer confirms and ships its part, and the shopper sees it", async ({ page, browser }) => {
  await addToCart(page, products.mien.handle);
  await addToCart(page, products.nghe.handle);
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/don-hang");
  await desk.getByRole("link", { name: new RegExp(code) }).click();
  await expect(desk.getByRole("main")).toContainText(products.mien.title);
  await expect(desk.getByRole("main")).not.toContainText(products.nghe.title);

  await desk.getByRole("button", { name: "Xác nhận đơn" }).click();
  await expect(desk.getByText("Đã xác nhận đơn.")).toBeVisible();
  await desk.getByText("Viettel Post").click();
  await desk.getByLabel("Mã vận đơn (nếu có)").fill("VTP12345");
  await desk.getByRole("button", { name: "Đã gửi hàng" }).click();
  await expect(desk.getByText("Đã ghi nhận gửi hàng.")).toBeVisible();
  await phone.close();

  await page.reload();
  await expect(page.getByRole("main")).toContainText("Đang giao");
  await expect(page.getByRole("main")).toContainText("VTP12345");
  await expect(page.getByRole("main")).toContainText("Chờ xác nhận");
});

test("another producer's order is not found", async ({ page, browser }) => {
  await addToCart(page, products.mien.handle);
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");

  const own = await browser.newContext({ locale: "vi-VN" });
  const ownDesk = await own.newPage();
  await signInAt(ownDesk, "/kenh-chu-the", "taihoan@demo.vn");
  await ownDesk.goto("/kenh-chu-the/don-hang");
  const href = await ownDesk.getByRole("link", { name: new RegExp(code) }).getAttribute("href");
  expect((await ownDesk.goto(href ?? ""))?.status()).toBe(200);
  await own.close();

  const foreign = await browser.newContext({ locale: "vi-VN" });
  const foreignDesk = await foreign.newPage();
  await signInAt(foreignDesk, "/kenh-chu-the", "tanthanh@demo.vn");
  await foreignDesk.goto("/kenh-chu-the/don-hang");
  await expect(foreignDesk.getByRole("main")).not.toContainText(code);
  expect((await foreignDesk.goto(href ?? ""))?.status()).toBe(404);
  await foreign.close();
});
