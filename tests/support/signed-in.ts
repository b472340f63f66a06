import { type Page, test } from "@playwright/test";

/** Tests that share one page, signed in once by `signIn`: what it has fetched already is not fetched anew. */
export const signedIn = (signIn: (page: Page) => Promise<void>, viewport = { width: 1280, height: 800 }) =>
  test.extend<object, { desk: Page }>({
    desk: [
      async ({ browser }, use, { project }) => {
        const page = await browser.newPage({ ...project.use, viewport });
        await signIn(page);
        await use(page);
        await page.close();
      },
      { scope: "worker" },
    ],
  });
