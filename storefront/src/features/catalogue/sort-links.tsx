import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { type ListQuery, listHref, sorts } from "./list-query";
import { messages } from "./messages";

export const SortLinks = ({ query, path, locale }: { query: ListQuery; path: string; locale: Locale }) => {
  const t = messages(locale);
  const current = query.sort ?? "relevance";
  return (
    <nav
      aria-label={t.sortLabel}
      className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] lg:mx-0 lg:px-0"
    >
      <ul className="flex gap-1">
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={listHref(path, query, { sort: sort === "relevance" ? undefined : sort })}
              rel="nofollow"
              aria-current={sort === current ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center rounded-pill px-4 text-sm whitespace-nowrap",
                sort === current ? "bg-gao-raised font-semibold text-cham" : "hover:bg-gao-raised",
              )}
            >
              {t.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
