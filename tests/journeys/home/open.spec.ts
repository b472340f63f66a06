import { expect, test } from "@playwright/test";

test("the home page opens in Vietnamese, and in English under /en", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goto("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
