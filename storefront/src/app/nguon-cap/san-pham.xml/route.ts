import { answerFeed, readFeed } from "@/features/feed/answer-feed";
import { feedXml } from "@/features/feed/feed-xml";

export const dynamic = "force-dynamic";

/** The product feed for merchant centres and comparison sites. */
export const GET = async (): Promise<Response> => {
  const { entries, shop } = await readFeed();
  return answerFeed(feedXml(entries, shop), "application/rss+xml; charset=utf-8");
};
