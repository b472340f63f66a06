"use client";

import { useState } from "react";
import { classNames } from "@/lib/class-names";
import type { ChangeResult } from "./change-goods";
import type { StockWords } from "./stock-words";

type ChangeNoticeProps = {
  result: ChangeResult;
  submit: (form: FormData) => void;
  pending: boolean;
  words: StockWords;
};

const button =
  "inline-flex min-h-11 items-center rounded-pill px-4 font-display font-semibold hover:underline underline-offset-4";

/** What was just saved, above the menu, with the way back; it stays until the next change. */
export const ChangeNotice = ({ result, submit, pending, words }: ChangeNoticeProps) => {
  const [dismissed, setDismissed] = useState<ChangeResult | null>(null);
  if (dismissed === result) return null;
  const done = result.kind === "done";
  return (
    <div className="fixed inset-x-0 bottom-20 z-10 px-3 md:bottom-6">
      <div
        role={done ? "status" : "alert"}
        className={classNames(
          "mx-auto flex max-w-[36rem] flex-wrap items-center justify-between gap-x-3 rounded-card py-2 pr-2 pl-4",
          done ? "bg-[#161f49] text-[#fbf8f1] ring-1 ring-[#3a4579]" : "bg-[#a82a1e] text-[#ffffff]",
        )}
      >
        <p className="min-w-0 grow basis-60 py-1 text-sm">{result.message}</p>
        <div className="ml-auto flex">
          {result.undo && (
            <form action={submit}>
              <input type="hidden" name="variant_id" value={result.variant_id} />
              {Object.entries(result.undo).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button type="submit" disabled={pending} className={`${button} text-[#f2b705]`}>
                {pending ? words.saving : words.undo}
              </button>
            </form>
          )}
          <button
            type="button"
            aria-label={words.dismiss}
            className={button}
            onClick={() => setDismissed(result)}
          >
            ✕
          </button>
        </div>
      </div>
    </div>
  );
};
