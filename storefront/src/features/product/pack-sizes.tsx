import type { VariantView } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { Price } from "@/ui/price";
import { messages } from "./messages";
import { PackStock } from "./pack-stock";

/** The first pack that can be bought is chosen; none when all are gone. */
const firstInStock = (variants: readonly VariantView[]) => variants.find(({ stock }) => stock !== "out")?.id;

const Single = ({ variant, locale }: { variant: VariantView; locale: Locale }) => (
  <div className="grid gap-1">
    <input type="hidden" name="variant_id" value={variant.id} />
    <Price amount={variant.price} size="large" />
    <p className="flex flex-wrap items-center gap-x-4">
      <span>{inLocale(locale, variant.title, variant.title_en)}</span>
      <PackStock variant={variant} locale={locale} />
    </p>
  </div>
);

/** Pack sizes as real radio buttons, each with its price and stock. */
export const PackSizes = ({ variants, locale }: { variants: readonly VariantView[]; locale: Locale }) => {
  const [only, ...others] = variants;
  if (only && others.length === 0) return <Single variant={only} locale={locale} />;
  const chosen = firstInStock(variants);
  return (
    <fieldset>
      <legend className="pb-2 font-semibold">{messages(locale).packs}</legend>
      <div className="grid gap-2">
        {variants.map((variant) => (
          <label
            key={variant.id}
            className="flex min-h-14 items-center gap-3 rounded-card border border-control bg-white px-4 py-2 has-checked:border-cham has-checked:outline-2 has-checked:-outline-offset-2 has-checked:outline-cham has-disabled:bg-gao-raised"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              required
              disabled={variant.stock === "out"}
              defaultChecked={variant.id === chosen}
              className="size-5 flex-none accent-cham"
            />
            <span className="grid grow">
              <span className="font-semibold">{inLocale(locale, variant.title, variant.title_en)}</span>
              <PackStock variant={variant} locale={locale} />
            </span>
            <Price amount={variant.price} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};
