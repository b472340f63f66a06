import { expect, type Page } from "@playwright/test";
import { journeyBackend } from "../../support/journey-backend";
import { openAsOffice } from "../../support/office-steps";
import { expectNoFault } from "../../support/page-faults";
import { signedIn } from "../../support/signed-in";

const test = signedIn((page) => openAsOffice(page, "/certifications"));

const lists = [
  ...["/programme", "/programme/notices", "/programme/events", "/programme/display-points"],
  ...["/certifications", "/certifications/withdrawn", "/certifications/imports", "/rounds", "/producers"],
  ...["/listings", "/reports", "/lots", "/producer-orders", "/bank-notices", "/audit"],
  ...["/search", "/search/synonyms"],
  ...["/settlements", "/settlements/producers", "/settlements/rules", "/settlements/check"],
];
/** Lists of which one record is looked at too. */
const records = ["/certifications", "/rounds", "/producers", "/lots", "/programme/events"];

/** Frame and menu around our pages are the core's, and so is the unnamed picture in its search field. */
const ours = { within: "main", butNot: "input[type=search] ~ [role=img]" };

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator("main :is(h1, h2)").first()).toBeVisible();
  await expect(page.locator("main .animate-pulse")).toHaveCount(0);
}

for (const path of lists) {
  test(`the office's ${path} fits a desk's screen and has no accessibility fault`, async ({ desk }) => {
    await desk.goto(`${journeyBackend().url}/app${path}`);
    await expectDrawn(desk);
    await expectNoFault(desk, ours);
  });
}

for (const path of records) {
  test(`a record of the office's ${path} has no accessibility fault`, async ({ desk }) => {
    await desk.goto(`${journeyBackend().url}/app${path}`);
    const link = desk.locator(`main a[href*="/app${path}/"]:not([href$=withdrawn], [href$=imports])`).first();
    await link.click();
    await desk.waitForURL(new RegExp(`${path}/[^/]+_`));
    await expectDrawn(desk);
    await expectNoFault(desk, ours);
  });
}
