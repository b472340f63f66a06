import { findMember } from "@/data/producer-desk";
import { listGoods } from "@/data/producer-goods";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { GoodsDesk } from "./goods-desk";
import { isGoodsShow } from "./match-goods";
import { messages } from "./messages";

/** Stock and prices; the query may name a search, a filter and an open row. */
export const GoodsPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const [list, me] = await Promise.all([listGoods(), findMember()]);
  if (!list || !me) return toSignIn(locale, paths.stock());
  const show = queryValue(query, "show");
  return (
    <div className="md:ml-[50%] md:w-[min(94vw,92rem)] md:-translate-x-1/2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pt-5">
        <h1 className="text-2xl text-cham-dark">{t.title}</h1>
        <a href={paths.goodsImports} className="inline-flex min-h-11 items-center text-link">
          {t.sheet}
        </a>
      </div>
      <p className="pb-4 text-sm text-muc-muted">{t.lead}</p>
      <noscript>
        <p className="rounded-card border-l-4 border-nghe bg-nghe-wash px-4 py-3">{t.noScript}</p>
      </noscript>
      {list.rows.length === 0 ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <GoodsDesk
          list={list}
          owner={{ producer_id: me.producer.id, member_id: me.member.id }}
          locale={locale}
          initial={{
            query: queryValue(query, "q") ?? "",
            show: isGoodsShow(show) ? show : "all",
            open: queryValue(query, "edit") ?? null,
          }}
        />
      )}
    </div>
  );
};
