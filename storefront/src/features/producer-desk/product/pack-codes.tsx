import { Field } from "@/ui/field";
import type { ProposalWords } from "./messages";
import type { PackName, PackValues } from "./proposal-values";

type Props = {
  pack: PackValues;
  faults: Record<string, string>;
  words: ProposalWords;
  at: (name: PackName) => { name: string; id: string; defaultValue: string; error: string | undefined };
};

const names: readonly PackName[] = [
  "title_en",
  "sku",
  "gtin",
  "length_cm",
  "width_cm",
  "height_cm",
  "case_size",
];

/** What most do not need on the first day, behind a door that opens by itself when something in it is wrong. */
export const PackCodes = ({ pack, faults, words, at }: Props) => (
  <details
    open={names.some((name) => faults[`packs.${pack.key}.${name}`])}
    className="rounded-card border border-hairline px-4"
  >
    <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between font-semibold">
      {words.more}
      <span aria-hidden>▾</span>
    </summary>
    <div className="grid gap-4 pb-4">
      <Field {...at("title_en")} label={words.packTitleEn} maxLength={80} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          {...at("sku")}
          label={words.sku}
          hint={words.skuHint}
          maxLength={40}
          autoCapitalize="characters"
        />
        <Field {...at("gtin")} label={words.gtin} hint={words.gtinHint} inputMode="numeric" maxLength={20} />
      </div>
      <fieldset>
        <legend className="pb-1 font-semibold">{words.box}</legend>
        <div className="grid grid-cols-3 gap-3">
          <Field {...at("length_cm")} label={words.length} inputMode="numeric" />
          <Field {...at("width_cm")} label={words.width} inputMode="numeric" />
          <Field {...at("height_cm")} label={words.height} inputMode="numeric" />
        </div>
      </fieldset>
      <Field {...at("case_size")} label={words.caseSize} hint={words.caseHint} inputMode="numeric" />
    </div>
  </details>
);
