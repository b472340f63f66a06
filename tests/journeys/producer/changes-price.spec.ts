import { expect, test } from "@playwright/test";
import { signInAt } from "../../support/desk-steps";
import { products } from "../../support/shop-steps";

test("a price change reaches the static product page within two seconds", async ({ page, browser }) => {
  await page.goto(`/san-pham/${products.mien.handle}`);
  await expect(page.getByRole("main")).toContainText("65.000");

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/kho");
  const price = desk.getByLabel(/^Giá lẻ: Miến dong Tài Hoan.*500/);
  await price.fill("67000");
  await price.blur();
  await desk.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(desk.getByText("Đã lưu 1 ô.")).toBeVisible();
  const changedAt = Date.now();

  await expect(async () => {
    const html = await (await page.request.get(`/san-pham/${products.mien.handle}`)).text();
    expect(html).toContain("67.000");
  }).toPass({ intervals: [100], timeout: 10_000 });
  expect(Date.now() - changedAt).toBeLessThan(2000);
  await phone.close();
});
