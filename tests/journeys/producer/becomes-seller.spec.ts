import type { OfficeApplication, OfficeApplicationList } from "@contracts/producer-application";
import type { PaperView } from "@contracts/producer-paper";
import { expect, type Page, test } from "@playwright/test";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { journeyBackend } from "../../support/journey-backend";
import { keyInLetter } from "../../support/members";
import { expectNoFault } from "../../support/page-faults";
import {
  aProduct,
  beginProposal,
  decideProposal,
  type OfficeBody,
  sendPicture,
} from "../../support/proposals";
import { phonePhoto } from "../../support/report-api";
import { addToCart, placeOrder } from "../../support/shop-steps";

const phone = { viewport: { width: 390, height: 844 }, locale: "vi-VN" };
const email = "khang-ninh@example.vn";
const password = "mat-khau-dau-tien";
const name = "Hợp tác xã trình diễn Khang Ninh";
const title = "Măng khô trình diễn Khang Ninh";
const photo = { name: "giay.jpg", mimeType: "image/jpeg", buffer: phonePhoto("giay") };

async function apply(page: Page): Promise<string> {
  await page.goto("/ban-hang");
  const write = (field: string, text: string) => page.locator(`[name="${field}"]`).fill(text);
  await page.getByLabel("Loại hình").selectOption("cooperative");
  await write("name", name);
  await write("tax_code", "4700123477");
  await page.getByLabel("Tỉnh, thành phố").selectOption("19");
  await page.getByLabel("Tìm xã, phường").fill("ba be");
  await page.getByLabel("Xã, phường", { exact: true }).selectOption("01906");
  await write("contact_name", "Triệu Thị Trình Diễn");
  await write("phone", "0912 345 678");
  await write("email", email);
  await write("password", password);
  for (const kind of ["business_registration", "food_safety"]) {
    await page.locator(`input[type=file][name="${kind}"]`).setInputFiles(photo);
    await write(`${kind}_number`, "12/2026");
    await write(`${kind}_issued_on`, "2026-01-02");
  }
  await write("food_safety_expires_on", "2029-01-02");
  await write("bank_name", "Agribank");
  await write("account_number", "8300205123456");
  await write("account_holder", "HTX Khang Ninh");
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  // The box was not ticked: what was written stays.
  await page.getByLabel(/Tôi đồng ý/).check();
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(page.getByText("Đã nhận hồ sơ của bạn")).toBeVisible();
  await expectNoFault(page);
  return /DK-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(page.url())?.[0] ?? "";
}

/** The office approves the application, checks every paper and vouches for the producer. */
async function takeIn(office: ApiClient, code: string): Promise<void> {
  const list = await office.get<OfficeApplicationList>(`/admin/producer-applications?q=${code}`);
  const at = `/admin/producer-applications/${list.body.applications[0]?.id}`;
  const { application } = (await office.get<{ application: OfficeApplication }>(at)).body;
  const approved = await office.post<{ application: OfficeApplication }>(`${at}/approve`, {
    expected_version: application.version,
  });
  const producer = `/admin/producers/${approved.body.application.producer_id}`;
  const { papers } = (await office.get<{ producer: { papers: PaperView[] } }>(producer)).body.producer;
  expect(papers).toHaveLength(2);
  for (const { id } of papers) {
    const checked = await office.post(`${producer}/papers/${id}/check`, { verdict: "verified" });
    expect(checked.status).toBe(200);
  }
  expect((await office.post(`${producer}/verify`, {})).status).toBe(200);
}

async function signInOnPhone(page: Page): Promise<void> {
  await page.goto("/kenh-chu-the");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByText(name).first()).toBeVisible();
}

test("a cooperative applies on a phone, is verified, and its first product is bought", async ({
  page,
  browser,
}) => {
  const backend = journeyBackend();
  const office = await signIn(apiClient(backend), "user", "ocop@demo.vn");
  const context = await browser.newContext(phone);
  const desk = await context.newPage();
  await takeIn(office, await apply(desk));
  await signInOnPhone(desk);
  await expectNoFault(desk);

  const member = await signIn(apiClient(backend), "producer_member", email, password);
  const picture = { url: await sendPicture(member), alt: "Măng khô trên mẹt" };
  const draft = await beginProposal(member, { ...aProduct({ title }), pictures: [picture] });
  await desk.goto(`/kenh-chu-the/san-pham/moi/${draft.id}`);
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Chờ văn phòng duyệt")).toBeVisible();
  // The form saves by itself as well: which version was sent, the office sees.
  const sent = (await office.get<OfficeBody>(`/admin/product-proposals/${draft.id}`)).body.proposal;
  const { status, body } = await decideProposal(office, sent, "approve");
  expect(status).toBe(200);
  const handle = body.proposal.product?.handle ?? "";

  await expect
    .poll(async () => (await page.request.get(`/san-pham/${handle}`)).status(), { timeout: 10_000 })
    .toBe(200);
  await addToCart(page, handle);
  await placeOrder(page, "Trả tiền khi nhận hàng");
  await desk.goto("/kenh-chu-the/don-hang");
  await expect(desk.getByRole("main").locator('a[href*="/don-hang/"]').first()).toBeVisible();

  await desk.goto("/kenh-chu-the/thanh-vien");
  await desk.getByLabel("E-mail").fill("nhan-vien-kn@example.vn");
  await desk.getByRole("button", { name: "Gửi lời mời" }).click();
  await expect(desk.getByText("Đã gửi thư mời tới nhan-vien-kn@example.vn.")).toBeVisible();
  await expectNoFault(desk);
  await context.close();

  const other = await browser.newContext(phone);
  const letter = await other.newPage();
  await letter.goto(`/kenh-chu-the/loi-moi?khoa=${await keyInLetter(backend, "nhan-vien-kn@example.vn")}`);
  await expectNoFault(letter);
  await letter.getByLabel("Họ và tên").fill("Lý Văn Trình Diễn");
  await letter.getByLabel("Đặt mật khẩu").fill("mat-khau-thu-hai");
  await letter.getByRole("button", { name: "Nhận lời mời" }).click();
  await expect(letter.getByText(name).first()).toBeVisible();
  await letter.goto("/kenh-chu-the/tien");
  await expect(letter.getByRole("main")).not.toContainText("8300205123456");
  await other.close();
});
