import AxeBuilder from "@axe-core/playwright";
import type { ListingDetail, OfficeListing, OfficeListingList } from "@contracts/listing";
import { expect, type Page, test } from "@playwright/test";
import { apiClient, signIn } from "../../support/api-client";
import { signInAt } from "../../support/desk-steps";
import { journeyBackend } from "../../support/journey-backend";
import { phonePhoto } from "../../support/report-api";
import { products } from "../../support/shop-steps";

const description = "Miến kéo sợi từ củ dong trồng ở Côn Minh, phơi nắng trên phên tre, luộc không nát.";
const remarks = "Ảnh chưa rõ nhãn. Chụp lại nơi đủ sáng.";

const office = () => signIn(apiClient(journeyBackend()), "user", "ocop@demo.vn");

/** The proposal that waits at the office. */
const waiting = async (): Promise<OfficeListing> => {
  const clerk = await office();
  const list = await clerk.get<OfficeListingList>("/admin/listings?state=submitted");
  const row = list.body.listings.find(({ product }) => product.handle === products.mien.handle);
  return (await clerk.get<{ listing: OfficeListing }>(`/admin/listings/${row?.id}`)).body.listing;
};

const decide = async (verb: "approve" | "return", more: object = {}) => {
  const { id, version } = await waiting();
  const answer = await (await office()).post(`/admin/listings/${id}/${verb}`, {
    expected_version: version,
    ...more,
  });
  expect(answer.status).toBe(200);
};

const expectPhoneReady = async (page: Page) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test("a producer's words and picture reach the static page within two seconds of approval", async ({
  page,
  browser,
}) => {
  await page.goto(`/san-pham/${products.mien.handle}`);
  await expect(page.getByRole("main")).not.toContainText(description);

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/san-pham");
  await expectPhoneReady(desk);
  await desk.getByRole("link", { name: products.mien.title }).click();
  await desk.getByLabel("Lời giới thiệu", { exact: true }).fill("Ngắn quá");
  await desk
    .getByLabel("Chụp hoặc chọn ảnh")
    .setInputFiles({ name: "mien.jpg", mimeType: "image/jpeg", buffer: phonePhoto("mien") });
  await expect(desk.getByText("Đã nhận ảnh.")).toBeVisible();
  await desk.getByRole("button", { name: "Lưu nháp" }).click();
  await expect(desk.getByText("Lời giới thiệu dài từ 20 đến 4.000 ký tự.")).toBeVisible();
  await expect(desk.getByRole("img", { name: "Ảnh 1" })).toBeVisible();
  await desk.getByLabel("Lời giới thiệu", { exact: true }).fill(description);
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Chờ văn phòng duyệt")).toBeVisible();
  await expectPhoneReady(desk);

  await decide("return", { remarks });
  await desk.goto("/kenh-chu-the/thong-bao");
  await desk
    .getByRole("listitem")
    .filter({ hasText: "Cần sửa bản giới thiệu" })
    .getByRole("button")
    .first()
    .click();
  await expect(desk.getByRole("main")).toContainText(remarks);
  await expectPhoneReady(desk);
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Chờ văn phòng duyệt")).toBeVisible();

  await decide("approve");
  const approvedAt = Date.now();
  let html = "";
  await expect(async () => {
    html = await (await page.request.get(`/san-pham/${products.mien.handle}`)).text();
    expect(html).toContain(description);
  }).toPass({ intervals: [100], timeout: 10_000 });
  expect(Date.now() - approvedAt).toBeLessThan(2000);

  const address = /src="(\/pictures\/file_[A-Za-z0-9]+)"/.exec(html)?.[1] ?? "";
  const picture = await page.request.get(address);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/webp"]);
  expect(html).toMatch(new RegExp(`"image":"http[^"]+${address}"`));
  expect(html).toMatch(new RegExp(`property="og:image" content="http[^"]+${address}"`));
  await phone.close();
});

test("a picture that is not approved is nobody else's, and another producer's page is not found", async ({
  page,
  browser,
}) => {
  const api = apiClient(journeyBackend());
  const taiHoan = await signIn(api, "producer_member", "taihoan@demo.vn");
  const photo = { name: "mien.jpg", bytes: phonePhoto("mien") };
  const { body } = await taiHoan.upload<{ picture: string }>("/producer/listings/pictures", photo);
  expect((await page.request.get(body.picture)).status()).toBe(404);
  const file = body.picture.replace("/pictures/", "/api/desk-files/");
  expect((await page.request.get(file)).status()).toBe(401);

  const own = await taiHoan.get<{ listings: { product: ListingDetail["product"] }[] }>("/producer/listings");
  const id = own.body.listings[0]?.product.id ?? "";
  const foreign = await browser.newContext({ locale: "vi-VN" });
  const desk = await foreign.newPage();
  await signInAt(desk, "/kenh-chu-the", "tanthanh@demo.vn");
  expect((await desk.goto(`/kenh-chu-the/san-pham/${id}`))?.status()).toBe(404);
  expect((await desk.request.get(file)).status()).toBe(404);
  await foreign.close();
});
