import { listWholesale } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { CatalogueDesk } from "./catalogue-desk";
import { messages } from "./catalogue-messages";
import { wholesalePaths } from "./paths";
import { requireBuyer, toSignIn } from "./require-buyer";
import { reviewForm } from "./review-form";

/** The price list of the signed-in buyer, as one sheet to order from. */
export const CataloguePage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const paths = wholesalePaths(locale);
  if (!(await requireBuyer(locale, paths.catalogue))) return null;
  const rows = (await listWholesale()) ?? toSignIn(locale, paths.catalogue);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pt-4 pb-3">
        <h1 className="text-2xl text-cham-dark">{t.title}</h1>
        <p className="text-xs text-muc-muted max-lg:hidden">{t.keys}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState scene="empty-cart" title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <CatalogueDesk rows={rows} locale={locale} words={t} action={reviewForm.bind(null, locale)} />
      )}
    </>
  );
};
