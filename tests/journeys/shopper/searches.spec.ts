import { expect, test } from "@playwright/test";

test("a shopper types half a word and goes to the product with the keyboard", async ({ page }) => {
  await page.goto("/");
  const box = page.getByLabel("Tìm sản phẩm");
  await box.click();
  await box.pressSequentially("mieesn dong tai ho", { delay: 20 });
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option").first()).toContainText("Miến dong Tài Hoan");
  await expect(page.getByRole("combobox")).toHaveAttribute("aria-expanded", "true");
  await box.press("ArrowDown");
  const first = await list.getByRole("option").first().getAttribute("id");
  await expect(box).toHaveAttribute("aria-activedescendant", first ?? "");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/san-pham\/mien-dong-tai-hoan$/);
});

test("a producer is offered by its name, and what was searched for is remembered here only", async ({
  page,
}) => {
  await page.goto("/");
  const box = page.getByLabel("Tìm sản phẩm");
  await box.click();
  await box.fill("htx yen duong");
  await expect(page.getByRole("option", { name: "HTX Yến Dương" })).toContainText("Nhà sản xuất");
  await box.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await box.press("Enter");
  await expect(page).toHaveURL(/\/san-pham\?q=htx\+yen\+duong$/);
  await box.click();
  await expect(page.getByRole("option", { name: "htx yen duong" })).toBeVisible();
  await page.getByRole("button", { name: "Xoá các từ đã tìm" }).click();
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("nothing of the catalogue is ever put on the page as markup, and a mistyped query says what was done", async ({
  page,
}) => {
  await page.goto("/san-pham?q=tai+hon");
  await expect(page.getByText("Không có chữ nào viết đúng như bạn gõ")).toBeVisible();
  await expect(page.getByRole("link", { name: /Miến dong Tài Hoan/ }).first()).toBeVisible();
  await page.goto("/san-pham?q=mien+dong&stars=4&price_max=1");
  await page.getByRole("link", { name: /Bỏ bộ lọc, xem \d+ sản phẩm/ }).click();
  await expect(page).toHaveURL(/\?q=mien\+dong$/);
  const box = page.getByLabel("Tìm sản phẩm");
  await box.click();
  await box.fill("<b onclick=q>qxzwv");
  await expect(page.getByText("Chưa thấy gì cho “<b onclick=q>qxzwv”")).toBeVisible();
});

test("without JavaScript the box still searches", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/");
  await page.getByLabel("Tìm sản phẩm").fill("gaoj bao thai");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Gạo Bao thai Chợ Đồn" })).toBeVisible();
});
