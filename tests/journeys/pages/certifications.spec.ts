import type { CertificationList } from "@contracts/certification";
import { expect, test } from "@playwright/test";
import { apiClient } from "../../support/api-client";
import { journeyBackend } from "../../support/journey-backend";
import { expectNoFault } from "../../support/page-faults";

/** The page of some certification that stands so. */
async function pageOf(standing: string): Promise<string> {
  const { body } = await apiClient(journeyBackend()).get<CertificationList>(
    `/store/certifications?standing=${standing}&limit=1`,
  );
  const id = body.certifications[0]?.id;
  if (!id) throw new Error(`No certification is ${standing}.`);
  return `/chung-nhan/${id}`;
}

for (const standing of ["in_force", "expiring", "expired", "superseded"]) {
  test(`the page of a certification that is ${standing} fits a phone, in both languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const path = await pageOf(standing);
    for (const address of [path, `/en${path}`]) {
      await page.goto(address);
      await expectNoFault(page);
    }
  });
}

test("the sheet to print says that a demonstration is one, and its page may be kept by nobody", async ({
  page,
}) => {
  const path = await pageOf("in_force");
  await page.goto(`${path}/in`);
  await expectNoFault(page);
  await expect(page.getByText("Bản trình diễn, không phải chứng nhận thật")).toBeVisible();
  for (const address of ["/", "/san-pham", "/san-pham/mien-dong-tai-hoan", path, `/en${path}`]) {
    const answer = await page.request.get(address);
    expect(answer.headers()["cache-control"], address).toBe("public, max-age=0, must-revalidate");
  }
  const asked = await page.request.get(`${path}?on=2026-01-01`);
  expect(asked.headers()["cache-control"]).toContain("no-store");
});

test("the open list of suggestions has no accessibility fault", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await page.getByLabel("Tìm sản phẩm").click();
  await page.getByLabel("Tìm sản phẩm").fill("mien dong");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectNoFault(page);
});
