import type { OwnProductQuery } from "@contracts/own-product";
import { listOwnProducts } from "@/data/producer-products";
import type { Locale } from "@/lib/locale";
import { Button, buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { controlClass } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./list-messages";
import { ProductRow } from "./product-row";
import { ProductTabs } from "./product-tabs";

type Props = { locale: Locale; query: OwnProductQuery; discarded: boolean };

const SearchForm = ({ locale, query }: Omit<Props, "discarded">) => {
  const t = messages(locale);
  return (
    <form action={deskPaths(locale).products()} className="flex gap-2 py-3">
      {query.state && <input type="hidden" name="state" value={query.state} />}
      <input
        type="search"
        name="q"
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={query.q}
        className={controlClass}
      />
      <Button look="secondary">{t.find}</Button>
    </form>
  );
};

/** Everything the producer has, on the market or on its way there. */
export const ProductListPage = async ({ locale, query, discarded }: Props) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { products, counts } = (await listOwnProducts(query)) ?? toSignIn(locale, paths.products(query));
  const isEmpty = Object.values(counts).every((count) => count === 0);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 pt-5">
        <h1 className="text-2xl text-cham-dark">{t.title}</h1>
        {!isEmpty && (
          <a href={paths.newProduct} className={buttonClass("primary", "small")}>
            + {t.add}
          </a>
        )}
      </div>
      <p className="max-w-[42rem] pb-2 text-sm text-muc-muted">{t.lead}</p>
      {discarded && (
        <Notice tone="good" live>
          {t.discarded}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState scene="producer" title={t.none}>
          <p>{t.noneText}</p>
          <a href={paths.newProduct} className={buttonClass()}>
            {t.addFirst}
          </a>
        </EmptyState>
      ) : (
        <>
          <SearchForm locale={locale} query={query} />
          <ProductTabs current={query.state} counts={counts} locale={locale} />
          {products.length === 0 && (
            <EmptyState title={t.noneFound}>
              <a href={paths.products()} className={buttonClass("secondary")}>
                {t.showAll}
              </a>
            </EmptyState>
          )}
          <ul className="grid gap-3 pt-3 md:grid-cols-2">
            {products.map((row) => (
              <ProductRow key={row.id} row={row} locale={locale} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};
