import type { PackingLine, PackingView } from "@contracts/lot";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { deskPaths } from "../paths";
import { FillInForm } from "./fill-in-form";
import { messages } from "./pack-messages";
import { recordLots } from "./record-lots";

type PackedLotsProps = { order_id: string; packing: PackingView; locale: Locale };

const held = (line: PackingLine): number => line.recorded.reduce((sum, { quantity }) => sum + quantity, 0);

/** The part of a sent parcel whose lots nobody recorded, as lines that may still be filled in. */
const openLines = (packing: PackingView): PackingLine[] =>
  packing.lines
    .map((line) => ({ ...line, quantity: line.quantity - held(line), recorded: [] }))
    .filter((line) => line.quantity > 0 && line.choices.length > 0);

/** Which lots left in a parcel, and what of it is not recorded. */
export const PackedLots = ({ order_id, packing, locale }: PackedLotsProps) => {
  const t = messages(locale);
  const open = openLines(packing);
  return (
    <section className="grid gap-3 rounded-card border border-hairline bg-white p-4">
      <h2 className="text-lg">{t.packed}</h2>
      <ul className="grid gap-3">
        {packing.lines.map((line) => (
          <li key={line.line_item_id} className="min-w-0 break-words">
            <strong>{line.title}</strong>
            <span className="text-muc-muted"> · {line.variant_title}</span>
            <ul>
              {line.recorded.map(({ lot_id, code, quantity }) => (
                <li key={lot_id}>
                  <a
                    href={deskPaths(locale).lot(lot_id)}
                    className="inline-flex min-h-11 items-center break-all text-link"
                  >
                    {t.recorded(code, formatCount(quantity))}
                  </a>
                </li>
              ))}
              {held(line) < line.quantity && (
                <li className="text-sm font-semibold text-nghe-deep">
                  {t.missing(formatCount(line.quantity - held(line)))}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <FillInForm
          action={recordLots.bind(null, locale, order_id)}
          packing={{ ...packing, lines: open }}
          locale={locale}
        />
      )}
    </section>
  );
};
