import type { ListingState } from "../contracts/listing";
import type { ProducerToday, ReturnedReview } from "../contracts/today";
import { type OwnRead, readRows } from "./own-read";

const SHOWN_RETURNED = 5;

type OpenReview = {
  id: string;
  about: "page" | "product";
  state: Exclude<ListingState, "approved">;
  title: string;
  remarks: string;
};

// A page is opened by its product, a new product by its proposal.
const openSql = `
  select product_id as id, 'page' as about, state, coalesce(content->>'title', '') as title,
    coalesce(remarks, '') as remarks, reviewed_at
  from listing_version where producer_id = ? and state <> 'approved' and deleted_at is null
  union all
  select id, 'product', state, coalesce(content->>'title', ''),
    coalesce(remarks, (select string_agg(value, ' ') from jsonb_each_text(coalesce(field_remarks, '{}'::jsonb))), ''),
    reviewed_at
  from product_proposal where producer_id = ? and state <> 'approved' and deleted_at is null
  order by reviewed_at desc nulls last limit 500`;

/** How many pages and new products wait for whom, and what the office wrote of those it returned. */
export async function readTodayReviews({
  database,
  producer_id,
}: OwnRead): Promise<ProducerToday["reviews"]> {
  const open = await readRows<OpenReview>(database, openSql, [producer_id, producer_id]);
  const count = (state: OpenReview["state"]) => open.filter((row) => row.state === state).length;
  const returned = open.filter(({ state }) => state === "returned").slice(0, SHOWN_RETURNED);
  return {
    draft: count("draft"),
    submitted: count("submitted"),
    returned: count("returned"),
    returned_ones: returned.map(
      ({ id, about, title, remarks }): ReturnedReview => ({ id, about, title, remarks }),
    ),
  };
}
