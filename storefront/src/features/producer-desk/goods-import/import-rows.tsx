import type { GoodsImportRow } from "@contracts/goods-import";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { messages } from "./messages";

/** More would only be scrolled past; the file of rows to correct holds all. */
const SHOWN = 300;
type RowsProps = { rows: readonly GoodsImportRow[]; locale: Locale };

const Head = ({ row, locale }: { row: GoodsImportRow; locale: Locale }) => (
  <p className="min-w-0">
    <span className="text-sm text-muc-muted">{messages(locale).row(formatCount(row.row_number))} · </span>
    <strong>{row.name || row.sku}</strong>
    {row.name && <span className="text-sm break-all text-muc-muted"> · {row.sku}</span>}
  </p>
);

const More = ({ count, locale }: { count: number; locale: Locale }) =>
  count > SHOWN ? (
    <p className="pt-2 text-sm text-muc-muted">{messages(locale).shownFirst(formatCount(SHOWN))}</p>
  ) : null;

/** Rows that are not taken, each with what is wrong in which column. */
export const RefusedRows = ({ rows, locale }: RowsProps) => {
  const refused = rows.filter(({ state }) => state === "refused");
  return (
    <>
      <ul className="grid gap-2">
        {refused.slice(0, SHOWN).map((row) => (
          <li key={row.row_number} className="rounded-card border border-son bg-white px-3 py-2">
            <Head row={row} locale={locale} />
            {row.reasons.map(({ column, message }) => (
              <p key={`${column} ${message}`} className="text-sm text-son">
                {column && <strong>{column}: </strong>}
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <More count={refused.length} locale={locale} />
    </>
  );
};

/** Rows that change something: old → new, cell by cell. */
export const ChangedRows = ({ rows, locale }: RowsProps) => {
  const changed = rows.filter(({ state }) => state === "changed");
  return (
    <>
      <ul className="grid gap-2">
        {changed.slice(0, SHOWN).map((row) => (
          <li key={row.row_number} className="rounded-card border border-hairline bg-white px-3 py-2">
            <Head row={row} locale={locale} />
            {row.changes.map(({ column, before, after, note }) => (
              <p key={column} className="text-sm">
                {column}: <span className="text-muc-muted">{before || "–"}</span> → <strong>{after}</strong>
                {note && <span className="text-muc-muted"> ({note})</span>}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <More count={changed.length} locale={locale} />
    </>
  );
};
