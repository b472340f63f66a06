import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { deskPaths } from "../paths";
import type { GridWords } from "./messages";
import type { GoodsGrid, SaveNews } from "./use-goods-grid";

type SaveNewsLineProps = { grid: GoodsGrid; news: SaveNews; words: GridWords; locale: Locale };

const textOf = (news: SaveNews, t: GridWords["save"]): string => {
  switch (news.kind) {
    case "saved":
      if (news.left === 0) return t.saved(formatCount(news.saved));
      return news.saved === 0
        ? t.none(formatCount(news.left))
        : t.savedSome(formatCount(news.saved), formatCount(news.left));
    case "undone":
      return t.undone;
    case "outage":
      return t.outage;
    case "offline":
      return t.offline;
    case "signed_out":
      return t.signedOut;
    case "other_member":
      return t.otherMember;
    case "restored":
      return t.restored(formatCount(news.count));
    case "refused":
      return news.message;
  }
};

const isBad = (news: SaveNews): boolean =>
  ["outage", "offline", "signed_out", "other_member", "refused"].includes(news.kind) ||
  (news.kind === "saved" && news.left > 0);

/** What came of the last save, with the way back where there is one. */
export const SaveNewsLine = ({ grid, news, words, locale }: SaveNewsLineProps) => {
  const t = words.save;
  const link = "inline-flex min-h-11 items-center px-2 font-semibold text-cham underline underline-offset-4";
  return (
    <div role={isBad(news) ? "alert" : "status"} className="flex flex-wrap items-center gap-x-3 text-sm">
      <p
        className={
          isBad(news)
            ? "min-w-0 grow basis-60 font-semibold text-son"
            : "min-w-0 grow basis-60 font-semibold text-che"
        }
      >
        {textOf(news, t)}
      </p>
      {news.kind === "saved" && news.canUndo && (
        <button type="button" disabled={grid.isSaving} className={link} onClick={() => void grid.undoSave()}>
          {t.undoLast}
        </button>
      )}
      {(news.kind === "signed_out" || news.kind === "other_member") && (
        <a href={deskPaths(locale).signIn({ back: deskPaths(locale).stock() })} className={link}>
          {t.signIn}
        </a>
      )}
      <button type="button" aria-label={t.dismiss} className={link} onClick={() => grid.setNews(null)}>
        ✕
      </button>
    </div>
  );
};
