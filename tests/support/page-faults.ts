import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What of a page is looked at; without it the whole. */
type Look = { within: string; butNot: string };

/** The page as it stands now fits the window and has no accessibility fault. */
export async function expectNoFault(page: Page, look?: Look): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const axe = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]);
  const { violations } = await (look ? axe.include(look.within).exclude(look.butNot) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
