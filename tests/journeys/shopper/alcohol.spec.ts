import { expect, test } from "@playwright/test";
import { addToCart } from "../../support/shop-steps";

test("alcohol refuses cash on delivery and asks for the age", async ({ page }) => {
  await page.goto("/san-pham?q=ruou");
  const href = await page.locator("main a[href*='/san-pham/ruou']").first().getAttribute("href");
  await addToCart(page, href?.split("/").at(-1) ?? "");
  await page.goto("/thanh-toan");
  await expect(page.getByLabel("Trả tiền khi nhận hàng")).toHaveCount(0);
  await expect(page.getByLabel("Tôi xác nhận đã đủ 18 tuổi")).toBeVisible();
});
