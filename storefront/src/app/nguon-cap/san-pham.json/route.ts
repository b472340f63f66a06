import { today } from "@/clock";
import { answerFeed, readFeed } from "@/features/feed/answer-feed";

export const dynamic = "force-dynamic";

/** The same feed as JSON; `on` is the day whose stars it tells. */
export const GET = async (): Promise<Response> => {
  const { entries } = await readFeed();
  return answerFeed(JSON.stringify({ on: today(), items: entries }), "application/json; charset=utf-8");
};
