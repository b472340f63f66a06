import type { OfficeReport, OfficeReportList } from "@contracts/misuse-report";
import { expect, test } from "@playwright/test";
import { apiClient, signIn } from "../../support/api-client";
import { journeyBackend } from "../../support/journey-backend";
import { phonePhoto } from "../../support/report-api";
import { products } from "../../support/shop-steps";

const seen = "Túi bày ở sạp vẫn in bốn sao OCOP, mà sao đã hết hạn từ năm ngoái.";
const answer = "Đã kiểm tra tại sạp. Túi in năm cũ đã được thu lại, cảm ơn bạn.";

test("a shopper reports a label with a photo, and reads the office's answer by the code", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/san-pham/${products.mien.handle}`);
  await page.getByRole("link", { name: "Báo sai" }).click();
  await expect(page.getByRole("main")).toContainText(products.mien.title);
  await page.getByLabel("Bạn thấy điều gì?").selectOption("expired_star");
  await page.getByLabel("Kể điều bạn thấy").fill("Ngắn");
  await page
    .getByLabel("Ảnh (tối đa 3")
    .setInputFiles({ name: "nhan.jpg", mimeType: "image/jpeg", buffer: phonePhoto("nhan") });
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thái Nguyên" });
  const commune = page.getByLabel("Xã, phường");
  await expect(commune.locator("option").nth(1)).toBeAttached();
  await commune.selectOption({ index: 1 });
  await page.getByLabel("Chợ, cửa hàng, trang bán hàng").fill("Chợ Đức Xuân, dãy hàng khô");
  await page.getByRole("button", { name: "Gửi phản ánh" }).click();

  // Too short: said in words, and what was typed is still there.
  await expect(page.getByText("Bạn kể từ 10 đến 2.000 ký tự.")).toBeVisible();
  await expect(page.getByLabel("Chợ, cửa hàng, trang bán hàng")).toHaveValue("Chợ Đức Xuân, dãy hàng khô");
  await page.getByLabel("Kể điều bạn thấy").fill(seen);
  await page
    .getByLabel("Ảnh (tối đa 3")
    .setInputFiles({ name: "nhan.jpg", mimeType: "image/jpeg", buffer: phonePhoto("nhan") });
  await page.getByRole("button", { name: "Gửi phản ánh" }).click();
  await page.waitForURL(/\/phan-anh\/PA-[2-9A-Z]{4}-[2-9A-Z]{4}/);
  const code = /PA-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(page.url())?.[0] ?? "";
  await expect(page.getByText("Đã nhận phản ánh của bạn")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Kèm 1 ảnh");

  const office = await signIn(apiClient(journeyBackend()), "user", "ocop@demo.vn");
  const list = await office.get<OfficeReportList>(`/admin/reports?q=${code}`);
  const id = list.body.reports[0]?.id ?? "";
  const { body } = await office.get<{ report: OfficeReport }>(`/admin/reports/${id}`);
  expect(body.report).toMatchObject({ text: seen, photo_count: 1 });
  const answered = await office.post(`/admin/reports/${id}/answer`, {
    expected_version: body.report.version,
    answer,
  });
  expect(answered.status).toBe(200);

  await page.goto("/phan-anh");
  await page.getByLabel("Mã phản ánh").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Xem phản ánh" }).click();
  await expect(page.getByRole("main")).toContainText(answer);
  await expect(page.getByRole("main")).not.toContainText(seen);
});
