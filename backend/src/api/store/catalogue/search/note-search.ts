import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SearchQuery, SearchResult } from "../../../../contracts/catalogue";
import type { HitBucket } from "../../../../contracts/search-tally";
import { isKept, TallyBatch, type TallyCount, tallyText } from "../../../../modules/search-tally";
import { addSearchTalliesWorkflow } from "../../../../workflows/search-tally/add";

const PAUSE_MS = 3_000;
const MOST = 1_000;

type Tally = Omit<TallyCount, "count">;
/** What was found, and whether a word of the query was only guessed at. */
type Found = Pick<SearchResult, "total" | "total_without_filters" | "stretch"> & { is_guessed: boolean };

const batches = new WeakMap<object, TallyBatch<Tally>>();
const narrowings = [
  "commune",
  "group",
  "in_season",
  "in_stock",
  "price_max",
  "price_min",
  "producer",
  "stars",
  "wholesale",
] as const;

/** Counts a search, in memory: nobody waits for it, and nothing of the person is looked at. */
export function noteSearch(container: MedusaContainer, query: SearchQuery, found: Found, day: string): void {
  const q = tallyText(query.q);
  // Turning a page is not another search.
  if (query.page !== 1 || !isKept(q)) return;
  const filters = narrowings.filter((name) => query[name] !== undefined).join(",");
  batchOf(container).add({ searched_on: day, q, hits: hitsOf(found), filters });
}

/** What the words found; filters that left nothing are not the words' fault. */
export function hitsOf({ total, total_without_filters, stretch, is_guessed }: Found): HitBucket {
  const count = total_without_filters ?? total;
  if (count === 0) return "none";
  if (is_guessed || stretch !== "typed") return "near";
  return count < 10 ? "few" : "many";
}

function batchOf(container: MedusaContainer): TallyBatch<Tally> {
  const process = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const batch =
    batches.get(process) ??
    new TallyBatch<Tally>({
      keyOf: ({ searched_on, q, hits, filters }) => [searched_on, q, hits, filters].join("\n"),
      write: async (rows) => {
        const counts = rows.map(({ tally, count }) => ({ ...tally, count }));
        await addSearchTalliesWorkflow(container).run({ input: { counts } });
      },
      warn: (message) => container.resolve(ContainerRegistrationKeys.LOGGER).warn(message),
      pause_ms: PAUSE_MS,
      most: MOST,
    });
  batches.set(process, batch);
  return batch;
}
