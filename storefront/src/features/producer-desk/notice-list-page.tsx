import { listNotices } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";
import { NoticeCard } from "./notice-card";
import { messages } from "./notice-messages";
import { deskPaths } from "./paths";
import { readAllNotices } from "./read-notice";
import { toSignIn } from "./require-member";

const PAGE_SIZE = 20;

/** Everything this producer was told, newest first. */
export const NoticeListPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const wanted = Number(queryValue(query, "page") ?? "1");
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : 1;
  const list = (await listNotices({ page, limit: PAGE_SIZE })) ?? toSignIn(locale, paths.notices(page));
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-5 pb-4">
        <div className="max-w-[36rem]">
          <h1 className="pb-1 text-2xl text-cham-dark">{t.title}</h1>
          <p className="text-muc-muted">{t.lead}</p>
        </div>
        {list.unread > 0 && (
          <form action={readAllNotices.bind(null, locale)}>
            <Button size="small" look="secondary">
              {t.markAll}
            </Button>
          </form>
        )}
      </div>
      {list.notices.length === 0 ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
          <LinkButton href={paths.today} look="secondary">
            {t.toToday}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {list.notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} locale={locale} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        page_count={Math.ceil(list.total / PAGE_SIZE)}
        hrefOf={(number) => paths.notices(number)}
        locale={locale}
      />
    </>
  );
};
