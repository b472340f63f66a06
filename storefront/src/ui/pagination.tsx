import { classNames } from "@/lib/class-names";
import { defineMessages } from "@/lib/define-messages";
import type { Locale } from "@/lib/locale";
import { pageWindow } from "./page-window";

const messages = defineMessages({
  vi: { label: "Các trang", page: (n: number) => `Trang ${n}`, next: "Trang sau", previous: "Trang trước" },
  en: { label: "Pages", page: (n: number) => `Page ${n}`, next: "Next", previous: "Previous" },
});

type PaginationProps = { page: number; page_count: number; hrefOf: (page: number) => string; locale: Locale };

const cell = "inline-flex min-h-11 min-w-11 items-center justify-center rounded-pill px-3 font-semibold";

export const Pagination = ({ page, page_count, hrefOf, locale }: PaginationProps) => {
  if (page_count <= 1) return null;
  const t = messages(locale);
  return (
    <nav aria-label={t.label} className="flex flex-wrap items-center justify-center gap-1 pt-8">
      {page > 1 && (
        <a rel="prev" href={hrefOf(page - 1)} className={classNames(cell, "text-cham hover:bg-gao-raised")}>
          {t.previous}
        </a>
      )}
      {pageWindow(page, page_count).map((number, index) =>
        number === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no identity of their own
          <span key={`gap-${index}`} aria-hidden className="px-1 text-muc-muted">
            …
          </span>
        ) : (
          <a
            key={number}
            href={hrefOf(number)}
            aria-label={t.page(number)}
            aria-current={number === page ? "page" : undefined}
            className={classNames(
              cell,
              number === page ? "bg-cham text-on-cham" : "text-cham hover:bg-gao-raised",
            )}
          >
            {number}
          </a>
        ),
      )}
      {page < page_count && (
        <a rel="next" href={hrefOf(page + 1)} className={classNames(cell, "text-cham hover:bg-gao-raised")}>
          {t.next}
        </a>
      )}
    </nav>
  );
};
