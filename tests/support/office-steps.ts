import { expect, type Page } from "@playwright/test";
import { demonstrationPassword } from "./desk-steps";
import { journeyBackend } from "./journey-backend";

/** Opens a page of the admin as the OCOP office, by the session that its own sign-in page would open. */
export async function openAsOffice(page: Page, path: string): Promise<void> {
  const { url } = journeyBackend();
  const data = { email: "ocop@demo.vn", password: demonstrationPassword };
  const signedIn = await page.request.post(`${url}/auth/user/emailpass`, { data });
  const { token } = (await signedIn.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const session = await page.request.post(`${url}/auth/session`, { headers });
  expect(session.ok()).toBe(true);
  await page.goto(`${url}/app${path}`);
}
