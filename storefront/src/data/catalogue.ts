import "server-only";
import type {
  AisleList,
  DemonstrationNotice,
  FeedItem,
  FeedPage,
  ProducerPage,
  ProducerSummary,
  ProductPage,
  SearchResult,
  Suggestions,
} from "@contracts/catalogue";
import { cache } from "react";
import type { Answer } from "./backend-fetch";
import { findPublic, readPublic } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

const root = "/store/catalogue";

export type ListFilter = { group?: string; sort?: string; stars?: number; limit?: number };

/** Products for a static list; the same answer for everybody. */
export const listProducts = (filter: ListFilter = {}): Promise<SearchResult> => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) query.set(key, String(value));
  return readPublic<SearchResult>(`${root}/search?${query}`, ["catalogue"]);
};

/** What one visitor searches for; a refused query comes back as a result. */
export const searchProducts = (query: URLSearchParams): Promise<Answer<SearchResult>> =>
  visitorFetch<SearchResult>(`${root}/search?${query}`);

/** What to offer while a visitor types. */
export const suggest = (q: string): Promise<Answer<Suggestions>> =>
  visitorFetch<Suggestions>(`${root}/suggest?${new URLSearchParams({ q })}`, { timeout_ms: 3000 });

export const listAisles = cache(
  (): Promise<AisleList> => readPublic<AisleList>(`${root}/aisles`, ["aisles"]),
);

/** A product page, or null when there is no such product. */
export const findProduct = cache(
  (handle: string): Promise<ProductPage | null> =>
    findPublic<ProductPage>(`${root}/products/${encodeURIComponent(handle)}`, [`product:${handle}`]),
);

export const listProducers = cache(async (): Promise<ProducerSummary[]> => {
  const { producers } = await readPublic<{ producers: ProducerSummary[] }>(`${root}/producers`, [
    "catalogue",
  ]);
  return producers;
});

/** A producer with its products, or null when there is no such producer. */
export const findProducer = cache(
  (handle: string): Promise<ProducerPage | null> =>
    findPublic<ProducerPage>(`${root}/producers/${encodeURIComponent(handle)}`, [`producer:${handle}`]),
);

/** Whether the shop holds demonstration records. */
export const isDemonstration = cache(async (): Promise<boolean> => {
  const notice = await readPublic<DemonstrationNotice>(`${root}/notice`, ["certifications"]);
  return notice.is_demonstration;
});

const SITEMAP_PAGE = 60;
/** A sitemap file may hold 50,000 addresses; each product has two. */
const SITEMAP_MOST = 20_000;

/** The handles of every product, for the sitemap. */
export const listAllHandles = async (): Promise<string[]> => {
  const handles: string[] = [];
  for (let page = 1; handles.length < SITEMAP_MOST; page += 1) {
    const path = `${root}/search?sort=name&limit=${SITEMAP_PAGE}&page=${page}`;
    const { hits, total } = await readPublic<SearchResult>(path, ["catalogue"]);
    handles.push(...hits.map(({ handle }) => handle));
    if (hits.length === 0 || handles.length >= total) break;
  }
  return handles;
};

/** Every pack that may be advertised, for the feeds; never kept past midnight. */
export const listFeedItems = async (): Promise<FeedItem[]> => {
  const all: FeedItem[] = [];
  let page: number | null = 1;
  while (page !== null) {
    const tags = ["catalogue", "certifications"];
    const { items, next_page }: FeedPage = await readPublic(`${root}/feed?page=${page}`, tags);
    all.push(...items);
    page = next_page;
  }
  return all;
};
