import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import type { CatalogueWords } from "./catalogue-messages";
import { CatalogueRow } from "./catalogue-row";
import type { ProducerRows } from "./match-rows";

type CatalogueTableProps = {
  groups: readonly ProducerRows[];
  quantities: ReadonlyMap<string, number>;
  onSet: (sku: string, quantity: number) => void;
  words: CatalogueWords;
  locale: Locale;
};

/** One table, a body for each producer; on a narrow screen every row becomes a small card. */
export const CatalogueTable = ({ groups, quantities, onSet, words, locale }: CatalogueTableProps) => {
  const headings = [
    { label: words.product },
    { label: words.star },
    { label: words.retail, numeric: true },
    { label: words.tiers },
    { label: words.pack, numeric: true },
    { label: words.available, numeric: true },
    { label: words.quantity, numeric: true },
    { label: words.amount, numeric: true },
  ];
  return (
    <table className="w-full border-collapse text-left text-sm max-lg:block">
      <caption className="sr-only">{words.title}</caption>
      <thead className="max-lg:sr-only">
        <tr>
          {headings.map(({ label, numeric }) => (
            <th
              key={label}
              scope="col"
              className={classNames(
                "sticky top-0 z-[1] border-b-2 border-cham bg-gao px-2 py-2 font-semibold whitespace-nowrap",
                numeric && "text-right",
              )}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.handle} className="max-lg:block">
          <tr className="max-lg:block">
            <th
              scope="rowgroup"
              colSpan={headings.length}
              className="bg-gao-raised px-2 py-1.5 font-display font-semibold text-cham-dark max-lg:block max-lg:rounded-sm"
            >
              {group.name}
            </th>
          </tr>
          {group.rows.map((row) => (
            <CatalogueRow
              key={row.sku}
              row={row}
              quantity={quantities.get(row.sku) ?? 0}
              onSet={onSet}
              words={words}
              locale={locale}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
};
