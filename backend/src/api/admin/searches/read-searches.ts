import type { MedusaContainer } from "@medusajs/framework/types";
import type { SearchTallyList, SearchTallyQuery } from "../../../contracts/search-tally";
import { addDays } from "../../../modules/certification";
import { SEARCH_TALLY_MODULE, type SearchTallyService, tallyText } from "../../../modules/search-tally";

/** What was searched for in the days that end today, beside as many days before. */
export function readSearches(
  container: MedusaContainer,
  { days, missing, q, limit, offset }: SearchTallyQuery,
  day: string,
): Promise<SearchTallyList> {
  const from = addDays(day, 1 - days);
  const escaped = tallyText(q).replace(/[\\%_]/g, "\\$&");
  return container.resolve<SearchTallyService>(SEARCH_TALLY_MODULE).readTop({
    former_from: addDays(from, -days),
    from,
    to: day,
    like: `%${escaped}%`,
    only_missed: missing === "true",
    limit,
    offset,
  });
}
