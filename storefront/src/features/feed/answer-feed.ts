import { listFeedItems } from "@/data/catalogue";
import { env } from "@/env";
import { type FeedEntry, toFeedEntry } from "./feed-entry";

/** All packs of the feed, as they stand today. */
export const readFeed = async (): Promise<{ entries: FeedEntry[]; shop: string }> => {
  const shop = env().STOREFRONT_URL;
  return { entries: (await listFeedItems()).map((item) => toFeedEntry(item, shop)), shop };
};

/** Nobody on the way may keep a feed: a star in it ends at midnight. */
export const answerFeed = (body: string, contentType: string): Response =>
  new Response(body, { headers: { "content-type": contentType, "cache-control": "no-cache" } });
