import { type Browser, expect, type Page, test } from "@playwright/test";
import { signInAt } from "../../support/desk-steps";
import { journeyBackend } from "../../support/journey-backend";
import { makeManyVariants } from "../../support/many-variants";
import { expectNoFault } from "../../support/page-faults";

const TABLE = "/kenh-chu-the/kho";

// Drafts: the shop's other journeys never see them.
test.beforeAll(() =>
  makeManyVariants(journeyBackend(), {
    like: "TAIHOAN-MIEN-500",
    count: 1000,
    prefix: "KHO",
    status: "draft",
  }),
);

async function openTable(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "vi-VN" });
  const page = await context.newPage();
  await signInAt(page, "/kenh-chu-the", "taihoan@demo.vn");
  await page.goto(`${TABLE}?q=KHO`);
  return page;
}
const phone = { width: 360, height: 740 };

test("200 prices from Excel are pasted on a phone, saved in one go, and taken back", async ({ browser }) => {
  const page = await openTable(browser, phone);
  await page.getByRole("button", { name: "Dán từ Excel" }).click();
  const block = Array.from({ length: 200 }, (_, n) => (n === 7 ? "mười nghìn rưỡi" : "61.500")).join("\n");
  await page.getByLabel(/Dán cột hoặc khối/).fill(block);
  await page.getByRole("button", { name: "Dán vào bảng" }).click();
  await expect(page.getByText(/Đã dán 200 ô/)).toBeVisible();
  await expect(page.getByText(/199 số kiểu Việt Nam/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("200 ô chưa lưu")).toBeVisible();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText(/Đã lưu 199 ô/)).toBeVisible({ timeout: 15_000 });
  await expectNoFault(page);
  await page.getByRole("button", { name: "1 ô cần xem lại" }).click();
  await expect(page.getByText(/Không đọc được số/)).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác lần lưu này" }).click();
  await expect(page.getByText("Đã trả lại như trước lần lưu.")).toBeVisible({ timeout: 15_000 });
  await page.context().close();
});

test("of two members on one cell the second sees what the first wrote, and chooses", async ({ browser }) => {
  const first = await openTable(browser, phone);
  const second = await openTable(browser, { width: 1280, height: 900 });
  const cell = second.getByRole("gridcell", { name: "50.000", exact: true }).nth(3);
  await cell.dblclick();
  await second.keyboard.press("Control+A");
  await second.keyboard.type("57000");
  await second.keyboard.press("Enter");
  const row = first.getByLabel(/^Giá lẻ: Hàng thử KHO/).nth(3);
  await row.fill("58000");
  await row.blur();
  await first.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(first.getByText("Đã lưu 1 ô.")).toBeVisible();
  await second.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(second.getByText(/Chưa lưu được ô nào/)).toBeVisible();
  await second.getByRole("grid").focus();
  await second.keyboard.press("ArrowUp");
  await expect(second.getByText("58.000").first()).toBeVisible();
  await expectNoFault(second);
  await second.getByRole("button", { name: "Giữ số của tôi" }).click();
  await second.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(second.getByText("Đã lưu 1 ô.")).toBeVisible();
  await first.context().close();
  await second.context().close();
});

test("a sheet of 1,000 rows with 30 faults is looked at, and its good rows are saved", async ({
  browser,
}) => {
  const page = await openTable(browser, phone);
  await page.getByRole("link", { name: "Tải về, nhập tệp Excel" }).click();
  const lines = Array.from({ length: 1000 }, (_, n) => {
    const sku = `KHO-${String(n + 1).padStart(4, "0")}`;
    return n < 30 ? `${sku},abc` : `${sku},72000`;
  });
  const buffer = Buffer.from(`\uFEFFMã hàng,Giá lẻ\n${lines.join("\n")}\n`);
  await page.getByLabel(/Tệp Excel/).setInputFiles({ name: "gia-moi.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText(/970 dòng đổi .* 30 dòng cần sửa/)).toBeVisible({ timeout: 15_000 });
  await expectNoFault(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải các dòng cần sửa" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByRole("button", { name: "Lưu 970 dòng đúng" }).click();
  await expect(page.getByText("Đã lưu 970 ô.")).toBeVisible({ timeout: 15_000 });
  await page.context().close();
});
