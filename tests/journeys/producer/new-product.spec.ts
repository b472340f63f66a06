import type { OfficeListingList } from "@contracts/listing";
import type { OfficeProposal } from "@contracts/product-proposal";
import { expect, type Page, test } from "@playwright/test";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { signInAt } from "../../support/desk-steps";
import { journeyBackend } from "../../support/journey-backend";
import { expectNoFault } from "../../support/page-faults";
import { phonePhoto } from "../../support/report-api";
import { addToCart, placeOrder } from "../../support/shop-steps";

const title = "Bánh gio lá chít Côn Minh";
const handle = "banh-gio-la-chit-con-minh";
const photo = { name: "banh.jpg", mimeType: "image/jpeg", buffer: phonePhoto("banh") };

const waiting = async (office: ApiClient): Promise<OfficeProposal> => {
  const list = await office.get<OfficeListingList>("/admin/listings?state=submitted&kind=new");
  const row = list.body.listings.find(({ product }) => product.title === title);
  return (await office.get<{ proposal: OfficeProposal }>(`/admin/product-proposals/${row?.id}`)).body
    .proposal;
};
const decide = async (office: ApiClient, verb: "approve" | "return", more: object = {}) => {
  const { id, version } = await waiting(office);
  const body = { expected_version: version, ...more };
  expect((await office.post(`/admin/product-proposals/${id}/${verb}`, body)).status).toBe(200);
};
const fillForm = async (desk: Page) => {
  await desk.getByLabel("Tên sản phẩm").fill(title);
  await expect(desk).toHaveURL(/san-pham\/moi\/pprop_/);
  await desk.getByLabel("Lời giới thiệu", { exact: true }).fill("Bánh gio gói lá chít, ăn với mật mía.");
  await desk.getByLabel("Chọn ảnh có sẵn").setInputFiles(photo);
  await desk.getByLabel("Ảnh này cho thấy gì").fill("Bánh gio bóc lá trên đĩa");
  await desk.getByLabel("Tên quy cách").fill("Chục 10 chiếc");
  await desk.getByLabel("Khối lượng tịnh, số lượng").fill("10");
  await desk.getByLabel("Đơn vị").selectOption("piece");
  await desk.getByLabel("Giá bán lẻ (đồng)").fill("0");
  await desk.getByLabel("Số lượng đang có").fill("30");
  await desk.getByLabel("Nặng cả bao bì (g)").fill("1.200");
  await desk.getByLabel("Gian hàng").selectOption("banh");
  await desk.getByLabel("Nhóm sản phẩm OCOP").selectOption("thuc-pham");
  await desk.getByLabel("Loại nhãn").selectOption("food");
  for (const [label, text] of [
    ["Thành phần", "Gạo nếp, nước tro, lá chít"],
    ["Hướng dẫn sử dụng", "Bóc lá, chấm mật"],
    ["Bảo quản", "Nơi mát"],
    ["Cảnh báo", "Không dùng khi có mùi lạ"],
    ["Xuất xứ", "Xã Côn Minh, tỉnh Thái Nguyên"],
  ] as const)
    await desk.getByLabel(label, { exact: true }).fill(text);
  await desk.getByLabel("Hạn dùng, tính bằng ngày").fill("7");
};

test("a new product goes from a phone to the office, back, to the shop, and into a cart", async ({
  page,
  browser,
}) => {
  const office = await signIn(apiClient(journeyBackend()), "user", "ocop@demo.vn");
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/san-pham");
  await expectNoFault(desk);
  await desk.getByRole("link", { name: "Thêm sản phẩm" }).click();
  await fillForm(desk);
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Giá là số đồng chẵn, từ 1.000 đến 100.000.000.").first()).toBeVisible();
  await expectNoFault(desk);
  await desk.getByLabel("Giá bán lẻ (đồng)").fill("85.000");
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Chờ văn phòng duyệt")).toBeVisible();

  await decide(office, "return", { field_remarks: { description: "Ghi rõ bánh làm trong ngày." } });
  await desk.reload();
  await expect(desk.getByText("Văn phòng OCOP: Ghi rõ bánh làm trong ngày.")).toBeVisible();
  await desk.getByLabel("Lời giới thiệu", { exact: true }).fill("Bánh gio gói lá chít, làm trong ngày.");
  await desk.getByRole("button", { name: "Gửi duyệt" }).click();
  await expect(desk.getByText("Chờ văn phòng duyệt")).toBeVisible();
  await desk.getByRole("link", { name: "Xem trước như khách thấy" }).click();
  await expect(desk.getByRole("heading", { name: title })).toBeVisible();
  await expectNoFault(desk);

  await decide(office, "approve");
  const approvedAt = Date.now();
  await expect(async () => {
    expect((await page.request.get(`/san-pham/${handle}`)).status()).toBe(200);
    expect(await (await page.request.get("/san-pham?q=banh+gio+la+chit")).text()).toContain(handle);
  }).toPass({ intervals: [100], timeout: 10_000 });
  expect(Date.now() - approvedAt).toBeLessThan(2000);

  await page.goto(`/san-pham/${handle}`);
  await expect(page.getByRole("img", { name: "Bánh gio bóc lá trên đĩa" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("4 sao");
  await addToCart(page, handle);
  await placeOrder(page, "Trả tiền khi nhận hàng");
  await expect(page.getByRole("main")).toContainText(title);
  await phone.close();
});

test("what a cut connection kept from the server is kept on the phone and sent later", async ({
  browser,
}) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "vi-VN" });
  const desk = await phone.newPage();
  await signInAt(desk, "/kenh-chu-the", "taihoan@demo.vn");
  await desk.goto("/kenh-chu-the/san-pham/moi");
  await desk.getByLabel("Tên sản phẩm").fill("Soạn lúc có mạng");
  await expect(desk).toHaveURL(/san-pham\/moi\/pprop_/);
  await phone.setOffline(true);
  await desk.getByLabel("Tên sản phẩm").fill("Soạn lúc mất mạng");
  await expect(desk.getByText("Chưa lưu được vì mất mạng.")).toBeVisible();
  await phone.setOffline(false);
  await expect(desk.getByText("Chưa lưu được vì mất mạng.")).toBeHidden();
  await desk.reload();
  await expect(desk.getByLabel("Tên sản phẩm")).toHaveValue("Soạn lúc mất mạng");
  await desk.getByText("Xoá bản nháp này").click();
  await desk.getByRole("button", { name: "Xoá bản nháp" }).click();
  await expect(desk.getByText("Đã xoá bản nháp.")).toBeVisible();
  await phone.close();
});
