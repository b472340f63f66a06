import { type BrowserContextOptions, type Page, test } from "@playwright/test";

type Session = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Tests whose every page is signed in; `signIn` is done once for all tests of a worker. */
export const signedIn = (signIn: (page: Page) => Promise<void>) =>
  test.extend<object, { session: Session }>({
    session: [
      async ({ browser }, use, { project }) => {
        const page = await browser.newPage(project.use);
        await signIn(page);
        await use(await page.context().storageState());
        await page.close();
      },
      { scope: "worker" },
    ],
    storageState: ({ session }, use) => use(session),
  });
