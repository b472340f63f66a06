import type { CertificationList } from "@contracts/certification";
import type { APIRequestContext, Page } from "@playwright/test";
import { journeyBackend } from "./journey-backend";

/** The star of one product in each of the places that tell it. */
export type StarPlaces = {
  /** Stars drawn in the intro of the static product page. */
  badge: boolean;
  /** The grey line of a former star there. */
  former: boolean;
  jsonLd: boolean;
  /** Whether the list narrowed to that star holds the product, and the count beside the facet. */
  listed: boolean;
  facet: number;
  standing: string | undefined;
  feed: boolean;
};

type Asked = { handle: string; stars: number; decision: string };

/** Looks at all five places as a visitor does. */
export async function starPlaces(page: Page, { handle, stars, decision }: Asked): Promise<StarPlaces> {
  await page.goto(`/san-pham/${handle}`);
  const main = page.getByRole("main");
  const badge = (await main.locator(`a[href="#sao"] use[href="#stars-${stars}"]`).count()) > 0;
  const former =
    (await main
      .locator('a[href="#sao"]')
      .getByText(/^Từng đạt/)
      .count()) > 0;
  const jsonLd = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
  await page.goto("/san-pham");
  const facet = await page.locator(`.facet-link[href*="stars=${stars}"] > span`).last().textContent();
  const { request } = page;
  return {
    badge,
    former,
    jsonLd: "hasCertification" in JSON.parse(jsonLd),
    listed: await isListed(request, { handle, stars }),
    facet: Number(facet),
    standing: await standingOf(request, decision, handle),
    feed: await isInFeed(request, handle),
  };
}

/** The list narrowed to a star, as the page draws it; it may have more than one page. */
async function isListed(request: APIRequestContext, { handle, stars }: Omit<Asked, "decision">) {
  for (let page = 1; ; page += 1) {
    const html = await (await request.get(`/san-pham?stars=${stars}&page=${page}`)).text();
    if (html.includes(`/san-pham/${handle}"`)) return true;
    if (!html.includes(`page=${page + 1}"`)) return false;
  }
}

async function standingOf(request: APIRequestContext, decision: string, handle: string) {
  const { url, publishableKey } = journeyBackend();
  const answer = await request.get(`${url}/store/certifications?q=${encodeURIComponent(decision)}`, {
    headers: { "x-publishable-api-key": publishableKey },
  });
  const { certifications }: CertificationList = await answer.json();
  return certifications.find(({ product }) => product.handle === handle)?.standing;
}

async function isInFeed(request: APIRequestContext, handle: string): Promise<boolean> {
  const xml = await (await request.get("/nguon-cap/san-pham.xml")).text();
  const item = xml.split("<item>").find((part) => part.includes(`/san-pham/${handle}<`));
  if (!item) throw new Error(`The feed does not hold ${handle}.`);
  return item.includes("custom_label_0");
}
