import { Badge, Button } from "@medusajs/ui";
import type { HitBucket, SearchTallyRow } from "../../../contracts/search-tally";
import type { Words } from "../../lib/use-words";
import type { Column } from "../../ui/column";

type Acts = { onTry: (q: string) => void; onSynonym: (q: string) => void };

const tones: Record<HitBucket, "red" | "orange" | "grey" | "green"> = {
  none: "red",
  near: "orange",
  few: "grey",
  many: "green",
};

const trendOf = ({ count, former_count }: SearchTallyRow, words: Words): string => {
  if (former_count === 0) return words("search.trend_new");
  const change = count - former_count;
  if (change === 0) return words("search.trend_same");
  return change > 0 ? `+${change}` : `−${-change}`;
};

/** The columns of what people look for. */
export const searchColumns = (words: Words, { onTry, onSynonym }: Acts): Column<SearchTallyRow>[] => [
  { id: "q", header: words("search.q"), width: 260, cell: ({ q }) => q },
  { id: "count", header: words("search.count"), width: 90, align: "right", cell: ({ count }) => count },
  {
    id: "trend",
    header: words("search.trend"),
    width: 110,
    align: "right",
    cell: (row) => trendOf(row, words),
  },
  {
    id: "missed",
    header: words("search.missed"),
    width: 100,
    align: "right",
    cell: ({ missed_count }) => (missed_count === 0 ? "–" : missed_count),
  },
  {
    id: "last_hits",
    header: words("search.last_hits"),
    width: 160,
    cell: ({ last_hits }) => (
      <Badge size="2xsmall" color={tones[last_hits]}>
        {words(`search.hits_${last_hits}`)}
      </Badge>
    ),
  },
  {
    id: "acts",
    header: "",
    width: 260,
    align: "right",
    cell: ({ q }) => (
      <span className="flex justify-end gap-x-1">
        <Button size="small" variant="transparent" onClick={() => onTry(q)}>
          {words("search.try")}
        </Button>
        <Button size="small" variant="transparent" onClick={() => onSynonym(q)}>
          {words("search.make_synonym")}
        </Button>
      </span>
    ),
  },
];
