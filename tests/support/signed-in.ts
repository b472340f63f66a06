import { type Page, test } from "@playwright/test";

/** Tests that share one page, signed in once by `signIn`: what it has fetched already is not fetched anew. */
export const signedIn = (signIn: (page: Page) => Promise<void>, viewport = { width: 1280, height: 800 }) =>
  test.extend<object, { desk: Page }>({
    desk: [
      async ({ browser }, use, { project }) => {
        // Axe opens a page of its own beside this one, which a page without a context of its own forbids.
        const context = await browser.newContext({ ...project.use, viewport });
        const page = await context.newPage();
        await signIn(page);
        await use(page);
        await context.close();
      },
      { scope: "worker" },
    ],
  });
