import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Button } from "@/ui/button";
import type { GridWords } from "./messages";
import { SaveNewsLine } from "./save-news-line";
import type { GoodsGrid } from "./use-goods-grid";

type SaveBarProps = { grid: GoodsGrid; wrong: number; onWrong: () => void; words: GridWords; locale: Locale };

/** What waits to be saved, and the button that saves it; above the menu of a phone, below a wide table. */
export const SaveBar = ({ grid, wrong, onWrong, words, locale }: SaveBarProps) => {
  const t = words.save;
  const unsaved = grid.drafts.size;
  if (unsaved === 0 && !grid.news && !grid.isPending && !grid.isTyping) return null;
  const waiting = grid.isPending ? t.unsent : t.unsaved;
  return (
    <div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 border-t border-hairline bg-gao-raised px-3 py-2 md:sticky md:bottom-0 md:mt-3 md:rounded-card md:border">
      <div className="mx-auto grid max-w-[90rem] gap-2">
        {grid.news && <SaveNewsLine grid={grid} news={grid.news} words={words} locale={locale} />}
        {(unsaved > 0 || grid.isPending || grid.isTyping) && (
          <div className="flex flex-wrap items-center justify-end gap-2">
            <p className="mr-auto text-sm">
              <strong>{unsaved === 0 && grid.isTyping ? t.typing : waiting(formatCount(unsaved))}</strong>
              {wrong > 0 && (
                <button
                  type="button"
                  className="ml-2 min-h-11 font-semibold text-son underline underline-offset-4"
                  onClick={onWrong}
                >
                  {t.wrong(formatCount(wrong))}
                </button>
              )}
            </p>
            {unsaved > 0 && (
              <Button
                type="button"
                size="small"
                look="quiet"
                disabled={grid.isSaving}
                onClick={() => window.confirm(t.dropAsk) && grid.dropAll()}
              >
                {t.dropAll}
              </Button>
            )}
            <Button type="button" size="small" disabled={grid.isSaving} onClick={() => void grid.save()}>
              {grid.isSaving ? t.saving : grid.isPending ? t.again : t.save}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
};
