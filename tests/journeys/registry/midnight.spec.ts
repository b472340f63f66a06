import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { setClock } from "../../support/journey-clock";
import { starPlaces } from "../../support/star-places";

// Two demonstration decisions end on that day; no later one follows.
const product = { handle: "gao-nep-tan-son", stars: 3, decision: "DEMO-006/QĐ-UBND" };
const lastDay = "2027-01-18";
const lastSecond = `${lastDay}T23:59:59+07:00`;
const midnight = "2027-01-19T00:00:00+07:00";
const secondAfter = "2027-01-19T00:00:01+07:00";

type SeedDecision = { expires_on: string | null; star_rating: number };
const seed = new URL("../../../scripts/seed/data/certifications.json", import.meta.url);
const ending = (JSON.parse(readFileSync(seed, "utf8")) as SeedDecision[]).filter(
  ({ expires_on, star_rating }) => expires_on === lastDay && star_rating === product.stars,
);

const held = { badge: true, former: false, jsonLd: true, listed: true, feed: true, standing: "expiring" };
const over = { badge: false, former: true, jsonLd: false, listed: false, feed: false, standing: "expired" };

test.afterEach(() => setClock(null));

test("a star is gone everywhere at midnight in Việt Nam, with nothing deployed, told or run", async ({
  page,
}) => {
  setClock(lastSecond);
  const before = await starPlaces(page, product);
  expect(before).toMatchObject(held);
  // Once more, now from the page cache.
  expect(await starPlaces(page, product)).toEqual(before);

  const after = { ...over, facet: before.facet - ending.length };
  for (const instant of [midnight, secondAfter]) {
    setClock(instant);
    expect(await starPlaces(page, product), instant).toEqual(after);
  }

  setClock(lastSecond);
  expect(await starPlaces(page, product), "one second before").toEqual(before);
});

test("the page of the certification says so too, and no sheet can be printed any more", async ({ page }) => {
  setClock(lastSecond);
  await page.goto(`/tra-cuu?q=${encodeURIComponent(product.decision)}&stars=3`);
  await page
    .getByRole("link", { name: /Gạo nếp Tân Sơn/i })
    .first()
    .click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Đang có hiệu lực đến hết hôm nay");
  const address = page.url();
  await page.goto(`${address}/in`);
  await expect(page.getByRole("img", { name: `Mã QR dẫn tới ${address}` })).toBeVisible();

  setClock(midnight);
  await page.goto(address);
  await expect(main).toContainText("Đã hết hạn sau ngày 18/01/2027");
  await expect(main.locator('use[href^="#stars-"]')).toHaveCount(0);
  await page.goto(`${address}/in`);
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toHaveCount(0);
  await page.goto(`${address}?on=${lastDay}`);
  await expect(main).toContainText("Bạn đang xem tình trạng tại ngày 18/01/2027");
  await expect(main).toContainText("Đang có hiệu lực");
});
