import { expect, test } from "@playwright/test";
import { openCardDesk } from "../../support/card-desk";
import { addToCart, fillCheckout, products } from "../../support/shop-steps";

test("a card is refused, another one pays, and Stripe is asked only once a card is chosen", async ({
  page,
}) => {
  const calls = await openCardDesk(page);
  await addToCart(page, products.nghe.handle);
  await fillCheckout(page, "Thẻ quốc tế");
  expect(calls).toEqual([]);
  await page.getByRole("button", { name: "Đặt hàng", exact: true }).click();

  const card = page.getByLabel("Card", { exact: true });
  await card.fill("pm_card_chargeDeclined");
  const pay = page.getByRole("main").getByRole("button", { name: "₫" });
  await pay.click();
  await expect(page.getByText("Your card was declined.")).toBeVisible();

  await card.fill("pm_card_visa");
  await pay.click();
  await page.waitForURL(/\/don-hang\/BK-/);
  await expect(page.getByRole("main")).toContainText("Đã thanh toán");
});
