"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type CopyMarkProps = {
  /** The moment at which the server wrote this page, ISO 8601. */
  written_at: string;
  words: { copy: string; none: string; slow: string; reload: string };
};

/**
 * Says that a page is a copy. It is part of every page and shown by `data-copy` on the document, which the
 * worker writes into a copy: so it is right before any script runs, or when none does.
 */
export const CopyMark = ({ written_at, words }: CopyMarkProps) => {
  const router = useRouter();
  // Written anew by the server: no copy any more.
  useEffect(() => {
    const { dataset } = document.documentElement;
    const first = dataset.writtenAt;
    dataset.writtenAt = written_at;
    if (first !== undefined && first !== written_at) delete dataset.copy;
  }, [written_at]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    const lose = () => {
      dataset.copy = "none";
    };
    const regain = () => router.refresh();
    if (!navigator.onLine) lose();
    addEventListener("offline", lose);
    addEventListener("online", regain);
    return () => {
      removeEventListener("offline", lose);
      removeEventListener("online", regain);
    };
  }, [router]);
  return (
    <p
      role="status"
      className="sticky top-0 z-20 hidden flex-wrap items-center justify-center gap-x-3 bg-nghe px-4 py-1 text-center text-sm font-semibold text-[#1d1b16] in-data-copy:flex"
    >
      <span>
        {words.copy}, <span className="hidden in-data-[copy=none]:inline">{words.none}</span>
        <span className="hidden in-data-[copy=slow]:inline">{words.slow}</span>
      </span>
      <button
        type="button"
        onClick={() => location.reload()}
        className="min-h-11 underline underline-offset-4"
      >
        {words.reload}
      </button>
    </p>
  );
};
