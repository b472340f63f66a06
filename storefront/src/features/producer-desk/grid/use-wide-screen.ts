import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 768px)";

/** Whether there is room for the table; null until the browser has been asked. */
export const useWideScreen = (): boolean | null =>
  useSyncExternalStore<boolean | null>(
    (changed) => {
      const media = window.matchMedia(WIDE);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(WIDE).matches,
    () => null,
  );
