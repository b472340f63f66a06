import type { LabelCheck } from "@contracts/label";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { deskPaths } from "../paths";
import { messages } from "./act-messages";
import { LotSection } from "./lot-section";

/** The most labels of one print, as the label's contract has it. */
const MOST_LABELS = 210;

type LabelPanelProps = {
  id: string;
  product_id: string;
  /** No label is printed for goods that are called back. */
  isRecalled: boolean;
  label: LabelCheck | null;
  locale: Locale;
};

/** What the label still lacks, and its PDF in the size of the paper at hand. */
export const LabelPanel = ({ id, product_id, isRecalled, label, locale }: LabelPanelProps) => {
  const t = messages(locale);
  const formats = (label?.formats ?? []).filter(({ fits }) => fits);
  if (isRecalled || !label || formats.length === 0)
    return (
      <LotSection title={t.label}>
        <p className="text-muc-muted">{isRecalled ? t.labelRecalled : t.labelNone}</p>
      </LotSection>
    );
  const isDraft = label.missing.length > 0;
  return (
    <LotSection title={t.label}>
      {isDraft && (
        <Notice tone="warning" title={t.labelMissing}>
          <ul className="list-disc pl-5">
            {label.missing.map(({ key, label: name }) => (
              <li key={key}>{name}</li>
            ))}
          </ul>
          <p className="pt-1">{t.labelDraft}</p>
          {label.missing.some(({ fill_in }) => fill_in === "listing") && (
            <a
              href={deskPaths(locale).listing(product_id)}
              className="inline-flex min-h-11 items-center text-link"
            >
              {t.labelFill}
            </a>
          )}
        </Notice>
      )}
      <form
        action={deskPaths(locale).lot(id, "/nhan.pdf")}
        target="_blank"
        className="grid gap-4"
        rel="noopener"
      >
        {isDraft && <input type="hidden" name="draft" value="1" />}
        <Select
          name="format"
          label={t.labelFormat}
          options={formats.map(({ format }) => ({ value: format, label: t.labelFormats[format] }))}
        />
        <div className="grid grid-cols-2 items-end gap-4">
          <Field
            name="count"
            type="number"
            inputMode="numeric"
            label={t.labelCount}
            min={1}
            max={MOST_LABELS}
            required
            defaultValue={Math.min(label.lot.quantity, formats[0]?.per_sheet ?? 1)}
          />
          <Field
            name="start"
            type="number"
            inputMode="numeric"
            label={t.labelStart}
            min={1}
            max={21}
            required
            defaultValue={1}
          />
        </div>
        <Button look="secondary">{t.labelPrint}</Button>
      </form>
    </LotSection>
  );
};
