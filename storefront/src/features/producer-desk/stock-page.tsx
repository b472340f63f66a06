import { listStock } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { changeGoods } from "./change-goods";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";
import { StockDesk } from "./stock-desk";
import { messages } from "./stock-messages";
import type { Editing } from "./stock-row-card";
import { stockWords } from "./stock-words";

const readEditing = (query: QueryRecord): Editing | null => {
  const variant_id = queryValue(query, "edit");
  if (!variant_id) return null;
  const field = queryValue(query, "field") === "price" ? "price" : "stock";
  return { variant_id, field, draft: queryValue(query, "draft") ?? "" };
};

/** Stock and prices; the query may name a search, a level and an open form with its draft. */
export const StockPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const rows = (await listStock()) ?? toSignIn(locale, deskPaths(locale).stock());
  const show = queryValue(query, "show");
  return (
    <>
      <h1 className="pt-5 text-2xl text-cham-dark">{t.title}</h1>
      <p className="pb-4 text-sm text-muc-muted">{t.lead}</p>
      <StockDesk
        rows={rows}
        locale={locale}
        action={changeGoods.bind(null, locale)}
        words={stockWords(locale)}
        initial={{
          query: queryValue(query, "q") ?? "",
          show: show === "low" || show === "out" ? show : "all",
          editing: readEditing(query),
        }}
      />
    </>
  );
};
