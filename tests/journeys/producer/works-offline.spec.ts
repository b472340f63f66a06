import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { demonstrationPassword, signInAt } from "../../support/desk-steps";
import { expectNoFault } from "../../support/page-faults";

const DESK = "/kenh-chu-the";
const phone = { viewport: { width: 360, height: 740 }, locale: "vi-VN" };

async function openDesk(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signInAt(page, DESK, "taihoan@demo.vn");
  return { context, page };
}

const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("desk-pages:"));
    const pages = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return pages.flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the page that is open can be read without a network. */
const kept = (page: Page, path: string) =>
  expect.poll(() => keptPages(page), { timeout: 15_000 }).toContain(path);

test("the desk is read without a network, and a price typed there is sent once the network is back", async ({
  browser,
}) => {
  const { context, page } = await openDesk(browser);
  await kept(page, DESK);
  await expectNoFault(page);
  await page.goto(`${DESK}/kho`);
  await kept(page, `${DESK}/kho`);
  await context.setOffline(true);
  await page.goto(DESK);
  await expect(page.getByText(/Đang xem bản lưu lúc \d\d:\d\d.*không có mạng/)).toBeVisible();
  await expectNoFault(page);
  await page.goto(`${DESK}/tien`);
  await expect(page.getByRole("heading", { name: "Không có mạng" })).toBeVisible();
  await page.getByRole("link", { name: "Kho và giá" }).click();
  await expect(page.getByText(/Đang xem bản lưu lúc/)).toBeVisible();

  const price = page.getByLabel(/^Giá lẻ:/).first();
  const before = await price.inputValue();
  const after = before === "66.000" ? "67.000" : "66.000";
  await price.fill(after);
  await expect(page.getByText("Đang sửa 1 ô")).toBeVisible();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText(/Không có mạng nên chưa gửi/)).toBeVisible();
  await expect(page.getByText("1 ô chưa gửi")).toBeVisible();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText("1 ô chưa gửi")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("Đã lưu 1 ô.")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/Đang xem bản lưu lúc/)).toBeHidden();
  await page.reload();
  await expect(page.getByLabel(/^Giá lẻ:/).first()).toHaveValue(after);
  await page
    .getByLabel(/^Giá lẻ:/)
    .first()
    .fill(before);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText("Đã lưu 1 ô.")).toBeVisible();
  await context.close();
});

test("nothing of one member is kept for the next, and nothing is sent in her name", async ({ browser }) => {
  const { context, page } = await openDesk(browser);
  await page.goto(`${DESK}/kho`);
  await kept(page, `${DESK}/kho`);
  await page
    .getByLabel(/^Giá lẻ:/)
    .first()
    .fill("71.000");
  await page
    .getByLabel(/^Giá lẻ:/)
    .first()
    .blur();
  const other = await context.newPage();
  await other.goto("/");
  expect(await keptPages(other)).not.toContain("/");
  await other.goto(`${DESK}/dang-nhap`);
  await other.getByLabel("Email").fill("tanthanh@demo.vn");
  await other.getByLabel("Mật khẩu").fill(demonstrationPassword);
  await other.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(other.getByLabel("Mật khẩu")).toBeHidden();
  await kept(other, DESK);
  expect(await keptPages(other)).toEqual([DESK]);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText(/đang đăng nhập bằng người khác/)).toBeVisible();
  await other.locator("header details summary").click();
  await other.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(other.getByText("Bạn đã đăng xuất.")).toBeVisible();
  await expect.poll(() => keptPages(other)).toEqual([]);
  await context.setOffline(true);
  await other.goto(DESK);
  await expect(other.getByRole("heading", { name: "Không có mạng" })).toBeVisible();
  await context.close();
});

test("the desk can be installed, and a form says that it needs the network and keeps its words", async ({
  browser,
}) => {
  const { context, page } = await openDesk(browser);
  const link = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.request.get(link ?? "")).json();
  expect(manifest).toMatchObject({ start_url: DESK, scope: DESK, display: "standalone" });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).ok()).toBe(true);
  await page.goto(`${DESK}/giay-to`);
  await page.getByLabel("Loại giấy").selectOption("identity");
  await page.getByLabel("Số giấy").fill("ATTP-77");
  await page.getByLabel("Ngày cấp").fill("2026-01-05");
  const buffer = Buffer.from("%PDF-1.4");
  await page.getByLabel(/Ảnh chụp/).setInputFiles({ name: "giay.pdf", mimeType: "application/pdf", buffer });
  await context.setOffline(true);
  await page.getByRole("button", { name: "Gửi giấy" }).click();
  await expect(page.getByText(/Không có mạng nên chưa gửi được/)).toBeVisible();
  await expect(page.getByLabel("Số giấy")).toHaveValue("ATTP-77");
  await context.close();
});
