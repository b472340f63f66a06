import { Button } from "@medusajs/ui";
import type { SynonymGroupView } from "../../../contracts/search-synonym";
import type { Words } from "../../lib/use-words";
import type { Column } from "../../ui/column";

type Acts = { onEdit: (group: SynonymGroupView) => void; onRemove: (group: SynonymGroupView) => void };

/** The columns of the synonym groups. */
export const synonymColumns = (words: Words, { onEdit, onRemove }: Acts): Column<SynonymGroupView>[] => [
  {
    id: "terms",
    header: words("synonym.terms"),
    width: 420,
    cell: ({ terms, is_one_way }) => (
      <span className="whitespace-normal">{terms.join(is_one_way ? " → " : " · ")}</span>
    ),
  },
  {
    id: "direction",
    header: words("synonym.direction"),
    width: 120,
    cell: ({ is_one_way }) => words(is_one_way ? "synonym.one_way" : "synonym.both_ways"),
  },
  {
    id: "acts",
    header: "",
    width: 160,
    align: "right",
    cell: (group) => (
      <span className="flex justify-end gap-x-1">
        <Button size="small" variant="transparent" onClick={() => onEdit(group)}>
          {words("synonym.edit")}
        </Button>
        <Button size="small" variant="transparent" onClick={() => onRemove(group)}>
          {words("synonym.remove")}
        </Button>
      </span>
    ),
  },
];
