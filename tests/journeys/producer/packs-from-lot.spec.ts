import { expect, test } from "@playwright/test";
import { signInAt } from "../../support/desk-steps";
import { addToCart, placeOrder, products } from "../../support/shop-steps";

test("a producer makes a lot, ships an order from it, and the lot shows the order", async ({
  page,
  browser,
}) => {
  await addToCart(page, products.mien.handle);
  const code = await placeOrder(page, "Trả tiền khi nhận hàng");

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.getByRole("link", { name: "Lô hàng" }).click();
  await desk.getByRole("link", { name: "Thêm lô" }).first().click();

  // A pack is missing: the form says so and keeps what was typed.
  await desk.getByLabel("Số lượng (gói, chai, hộp…)").fill("120");
  await desk.getByLabel("Tên nguyên liệu").fill("Củ dong riềng");
  await desk.getByRole("button", { name: "Lưu lô" }).click();
  await expect(desk.getByText("Hãy chọn sản phẩm.")).toBeVisible();
  await expect(desk.getByLabel("Tên nguyên liệu")).toHaveValue("Củ dong riềng");

  const pack = desk.getByLabel("Sản phẩm và quy cách");
  const packs = pack.locator("option", { hasText: products.mien.title });
  const lots: string[] = [];
  for (const value of await packs.evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""))) {
    await desk.goto("/kenh-chu-the/lo-hang/them");
    await pack.selectOption(value);
    await desk.getByLabel("Số lượng (gói, chai, hộp…)").fill("120");
    const lot = await desk.getByLabel("Mã lô").inputValue();
    await desk.getByRole("button", { name: "Lưu lô" }).click();
    await expect(desk.getByRole("heading", { name: lot })).toBeVisible();
    lots.push(lot);
  }

  await desk.goto("/kenh-chu-the/don-hang");
  await desk.getByRole("link", { name: new RegExp(code) }).click();
  await desk.getByRole("button", { name: "Xác nhận đơn" }).click();
  const choice = desk.getByLabel("Lô", { exact: true }).first();
  const mine = choice.locator("option").filter({ hasText: new RegExp(lots.join("|")) });
  const value = (await mine.first().getAttribute("value")) ?? "";
  const name = (await mine.first().textContent())?.split(" · ")[0] ?? "";
  await choice.selectOption(value);

  // More than the line holds is refused in words, and the choice stands.
  await desk.getByLabel("Số lượng", { exact: true }).first().fill("99");
  await desk.getByText("Viettel Post").click();
  await desk.getByRole("button", { name: "Đã gửi hàng" }).click();
  await expect(desk.getByText(/Đơn chỉ có 1/)).toBeVisible();
  await expect(choice).toHaveValue(value);
  await desk.getByLabel("Số lượng", { exact: true }).first().fill("1");
  await desk.getByRole("button", { name: "Đã gửi hàng" }).click();
  await expect(desk.getByText("Đã ghi nhận gửi hàng.")).toBeVisible();

  await desk.getByRole("link", { name: new RegExp(name) }).click();
  await expect(desk.getByRole("heading", { name })).toBeVisible();
  await expect(desk.getByText("Còn 119 trên 120")).toBeVisible();
  await expect(desk.getByRole("link", { name: new RegExp(code) })).toBeVisible();
  await phone.close();
});
