import { expect, test } from "@playwright/test";

test("the home page opens in Vietnamese, and in English under /en", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goto("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

for (const path of ["/san-pham/%E0%A4%A", "/en/%zz?q=1", "/san-pham/%00"]) {
  test(`${path} is no page of the market, and no fault of it`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("/san-pham");
  });
}
