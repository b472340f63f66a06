import { useEffect, useRef } from "react";

/** Phones do not always say that the network is back. */
const TRY_AGAIN_MS = 20_000;

/**
 * Sends again by itself what the network swallowed, under its old key: when the network is back, when the page
 * is opened anew, and now and then while it is looked at.
 */
export function useResend(isWaiting: boolean, save: () => Promise<void>): void {
  const latest = useRef(save);
  latest.current = save;
  const isOpened = useRef(true);
  useEffect(() => {
    if (!isWaiting) return;
    const again = () => {
      if (navigator.onLine && document.visibilityState === "visible") void latest.current();
    };
    // Only what an earlier visit left: what this one could not send waits for its turn.
    if (isOpened.current) again();
    isOpened.current = false;
    addEventListener("online", again);
    const timer = setInterval(again, TRY_AGAIN_MS);
    return () => {
      removeEventListener("online", again);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
