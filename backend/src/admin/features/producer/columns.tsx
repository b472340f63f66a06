import type { ProducerRow } from "../../data/producers";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { formerPlace, presentPlace } from "./place";
import { StateBadge } from "./state-badge";

/** Columns of the list of producers. */
export function producerColumns(words: Words): Column<ProducerRow>[] {
  return [
    {
      id: "name",
      header: words("producer.name"),
      width: 340,
      cell: (row) => (
        <TwoLines
          first={<CellLink to={`/producers/${row.id}`}>{row.name}</CellLink>}
          second={words(`producer.form_${row.legal_form}`)}
        />
      ),
    },
    {
      id: "place",
      header: words("producer.place"),
      width: 420,
      cell: (row) => (
        <TwoLines
          first={presentPlace(row)}
          second={words("producer.formerly", { place: formerPlace(row) })}
        />
      ),
    },
    {
      id: "product_count",
      header: words("producer.products"),
      width: 120,
      align: "right",
      cell: (row) => <Figures>{row.product_count}</Figures>,
    },
    {
      id: "selling",
      header: words("producer.state"),
      width: 230,
      cell: (row) => (
        <TwoLines
          first={<StateBadge selling={row.selling} />}
          second={row.waiting_papers > 0 && words("paper.waiting_count", { count: row.waiting_papers })}
        />
      ),
    },
  ];
}
