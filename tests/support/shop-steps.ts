import { expect, type Page } from "@playwright/test";

/** Where the journeys have their goods sent. */
export const receiver = {
  name: "Hoàng Thị Mai",
  phone: "0912345678",
  street: "12 phố Hàng Bông",
  province: "Hà Nội",
};

export const products = {
  mien: { handle: "mien-dong-tai-hoan", title: "Miến dong Tài Hoan", producer: "HTX Tài Hoan" },
  nghe: {
    handle: "tinh-bot-nghe-nep-do-bac-kan-cao-cap",
    title: "Tinh bột nghệ nếp đỏ Bắc Kạn cao cấp",
    producer: "HTX nông nghiệp Tân Thành",
  },
};

export async function addToCart(page: Page, handle: string): Promise<void> {
  await page.goto(`/san-pham/${handle}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await expect(page.getByText("Đã bỏ vào giỏ.")).toBeVisible();
}

/** Fills in the whole checkout page. */
export async function fillCheckout(page: Page, paymentMethod: string): Promise<void> {
  await page.goto("/thanh-toan");
  await page.getByLabel("Họ và tên").fill(receiver.name);
  await page.getByLabel("Số điện thoại").fill(receiver.phone);
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: receiver.province });
  const commune = page.getByLabel("Xã, phường");
  await expect(commune.locator("option").nth(1)).toBeAttached();
  await commune.selectOption({ index: 1 });
  await page.getByLabel("Số nhà, đường, thôn hoặc tổ").fill(receiver.street);
  await page.getByLabel(paymentMethod).check();
}

/** Fills in the checkout page and places the order; answers its code. */
export async function placeOrder(page: Page, paymentMethod: string): Promise<string> {
  await fillCheckout(page, paymentMethod);
  await page.getByRole("button", { name: "Đặt hàng", exact: true }).click();
  await page.waitForURL(/\/don-hang\/BK-[A-Z0-9]{6}/);
  const code = /BK-[A-Z0-9]{6}/.exec(page.url())?.[0];
  if (!code) throw new Error(`No order code in ${page.url()}`);
  return code;
}
