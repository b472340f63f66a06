import { expect, type Page } from "@playwright/test";

/** Password of every demonstration account. */
export const demonstrationPassword = "ocop-demo-2026";

export async function signInAt(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Mật khẩu").fill(demonstrationPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByLabel("Mật khẩu")).toBeHidden();
}
