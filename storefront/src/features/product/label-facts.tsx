import type { ProductPage } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { messages } from "./messages";

/** What the package says, plus the OCOP group, the item codes and where we read it. */
export const LabelFacts = ({ product, locale }: { product: ProductPage; locale: Locale }) => {
  const t = messages(locale);
  const { product_group } = product;
  const facts = [
    ...product.label.map((field) => ({
      key: field.key,
      term: inLocale(locale, field.label, field.label_en),
      value: inLocale(locale, field.value, field.value_en),
    })),
    ...(product_group
      ? [{ key: "group", term: t.group, value: inLocale(locale, product_group.name, product_group.name_en) }]
      : []),
    { key: "code", term: t.code, value: product.variants.map(({ sku }) => sku).join(", ") },
  ];
  return (
    <>
      {product.label.length === 0 && <p className="pb-3 text-muc-muted">{t.labelEmpty}</p>}
      <dl className="grid">
        {facts.map(({ key, term, value }) => (
          <div key={key} className="grid gap-x-4 border-b border-hairline py-2.5 sm:grid-cols-[11rem_1fr]">
            <dt className="text-muc-muted">{term}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {product.source?.startsWith("http") && (
        <p className="pt-3 text-sm text-muc-muted">
          {t.source}{" "}
          <a
            href={product.source}
            rel="noreferrer nofollow"
            className="inline-flex min-h-11 items-center text-link"
          >
            {new URL(product.source).hostname}
          </a>
        </p>
      )}
    </>
  );
};
