import { expect, test } from "@playwright/test";
import { apiClient, signIn } from "../../support/api-client";
import { signInAt } from "../../support/desk-steps";
import { journeyBackend } from "../../support/journey-backend";
import { placeOrder, variantOf } from "../../support/shop-api";

test("a producer confirms twenty orders, prints their papers and ships them together, by phone", async ({
  browser,
}) => {
  const shop = apiClient(journeyBackend());
  const taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
  const { variant_id } = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
  // Twenty checkouts take their time on a busy machine.
  test.setTimeout(150_000);
  const codes: string[] = [];
  for (let n = 0; n < 4; n++) {
    const five = Array.from({ length: 5 }, () => placeOrder(shop, [{ variant_id, quantity: 1 }]));
    codes.push(...(await Promise.all(five)).map(({ code }) => code));
  }

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/don-hang?status=placed");
  await desk.getByLabel("Chọn tất cả").check();
  await expect(desk.getByText("Đã chọn 20 đơn")).toBeVisible();
  await desk.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await expect(desk.getByText("Đã xác nhận 20 đơn.")).toBeVisible({ timeout: 60_000 });

  await desk.goto("/kenh-chu-the/don-hang?status=confirmed");
  await desk.getByLabel("Chọn tất cả").check();
  for (const paper of ["Phiếu nhặt hàng", "Phiếu giao hàng", "Nhãn gói A6"]) {
    const [tab] = await Promise.all([
      phone.waitForEvent("page"),
      desk.getByRole("button", { name: paper }).click(),
    ]);
    const printed = await phone.request.get(tab.url());
    expect([printed.status(), printed.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    await tab.close();
  }

  await desk.getByRole("button", { name: "Gửi hàng" }).click();
  await expect(desk.getByRole("heading", { name: "Gửi nhiều đơn" })).toBeVisible();
  await desk.getByRole("button", { name: "Đã gửi 20 đơn" }).click();
  await desk.getByText("Viettel Post").click();
  await desk.getByLabel(`Mã vận đơn của ${codes[0]}-1`).fill("VTP0001");
  await desk.getByRole("button", { name: "Đã gửi 20 đơn" }).click();
  await expect(desk.getByText("Đã ghi nhận gửi 20 đơn.")).toBeVisible({ timeout: 60_000 });
  await desk.goto("/kenh-chu-the/don-hang?status=shipped");
  await desk.getByRole("link", { name: `${codes[0]}-1` }).click();
  await expect(desk.getByText("VTP0001")).toBeVisible();
  await phone.close();
});
