import { formatCount } from "@/lib/money";
import { Notice } from "@/ui/notice";
import type { GridWords } from "./messages";
import type { PasteReport } from "./paste";

type PasteNoticeProps = { report: PasteReport; words: GridWords; onDismiss: () => void };

/** How the last block was read: what kind of numbers, what was left out, what could not be read. */
export const PasteNotice = ({ report, words, onDismiss }: PasteNoticeProps) => {
  const t = words.paste;
  const { how, faults, beyond, cells, same } = report;
  const kinds = (["vi", "en", "short", "plain"] as const).filter((kind) => how[kind] > 0);
  return (
    <Notice tone={faults.length > 0 ? "warning" : "good"} live>
      <div className="flex items-start justify-between gap-3 text-sm">
        <div>
          <p className="font-semibold">{t.done(formatCount(cells), formatCount(same))}</p>
          {kinds.length > 0 && (
            <p>
              {t.readAs}: {kinds.map((kind) => t.read[kind](formatCount(how[kind]))).join("; ")}.
            </p>
          )}
          {faults.length > 0 && (
            <p className="font-semibold text-son">{t.faults(formatCount(faults.length))}</p>
          )}
          {beyond > 0 && <p>{t.beyond(formatCount(beyond))}</p>}
        </div>
        <button
          type="button"
          aria-label={words.save.dismiss}
          className="-my-2 flex size-11 shrink-0 items-center justify-center"
          onClick={onDismiss}
        >
          ✕
        </button>
      </div>
    </Notice>
  );
};
