import type { LotPick, PackingLine, PackingView } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { deskPaths } from "../paths";
import { messages } from "./pack-messages";
import { type PickRow, pickRows } from "./pick-rows";

type PackFieldsProps = {
  packing: PackingView;
  /** What was chosen before a refusal. */
  chosen: readonly LotPick[] | null;
  locale: Locale;
};

/** From which lots each line is taken: suggested, changeable, or said to be unrecorded. */
export const PackFields = ({ packing, chosen, locale }: PackFieldsProps) => {
  const t = messages(locale);
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-1 font-semibold">{t.title}</legend>
      <p className="text-sm text-muc-muted">{t.hint}</p>
      {!packing.may_skip && <p className="text-sm font-semibold text-son">{t.mayNotSkip}</p>}
      {packing.lines.map((line) => (
        <PackLine key={line.line_item_id} line={line} chosen={chosen} locale={locale} />
      ))}
    </fieldset>
  );
};

type PackLineProps = { line: PackingLine; chosen: readonly LotPick[] | null; locale: Locale };

const PackLine = ({ line, chosen, locale }: PackLineProps) => {
  const t = messages(locale);
  const { rows, hasSpare } = pickRows(line, chosen);
  const row = (pick: PickRow, index: number) => (
    <PickFields key={`${index} ${pick.lot_id}`} line={line} pick={pick} index={index} locale={locale} />
  );
  return (
    <div className="grid gap-2 rounded-card border border-hairline bg-white p-3">
      <p className="leading-snug break-words">
        <strong>{line.title}</strong>
        <span className="text-muc-muted">
          {" "}
          · {line.variant_title} × {formatCount(line.quantity)}
        </span>
      </p>
      {line.choices.length === 0 && line.recorded.length === 0 ? (
        <p className="text-sm text-muc-muted">
          {t.noLots}{" "}
          <a href={deskPaths(locale).newLot} className="inline-flex min-h-11 items-center text-link">
            {t.addLot}
          </a>
        </p>
      ) : (
        rows.map(row)
      )}
      {hasSpare && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link">
            {t.more}
          </summary>
          {row({ lot_id: "", quantity: 0 }, rows.length)}
        </details>
      )}
      {line.missing > 0 && line.choices.length > 0 && (
        <p className="text-sm font-semibold text-nghe-deep">{t.missing(formatCount(line.missing))}</p>
      )}
    </div>
  );
};

type PickFieldsProps = { line: PackingLine; pick: PickRow; index: number; locale: Locale };

const PickFields = ({ line, pick, index, locale }: PickFieldsProps) => {
  const t = messages(locale);
  const at = `${line.line_item_id}-${index}`;
  const options = line.choices.map(({ lot_id, code, remaining, use_by_on }) => ({
    value: lot_id,
    label: use_by_on
      ? t.choiceUntil(code, formatCount(remaining), formatDay(use_by_on))
      : t.choice(code, formatCount(remaining)),
  }));
  const gone = line.recorded.find(
    ({ lot_id }) => lot_id === pick.lot_id && !options.some(({ value }) => value === lot_id),
  );
  return (
    <div className="grid gap-2">
      <input type="hidden" name="pick_line" value={line.line_item_id} />
      <Select
        id={`lot-${at}`}
        name="pick_lot"
        label={t.lot}
        placeholder={t.none}
        options={gone ? [{ value: gone.lot_id, label: gone.code }, ...options] : options}
        defaultValue={pick.lot_id}
      />
      <Field
        id={`quantity-${at}`}
        name="pick_quantity"
        label={t.quantity}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        defaultValue={pick.quantity === 0 ? "" : pick.quantity}
      />
    </div>
  );
};
