"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 20_000;
/** Each refresh counts as a look-up, and the backend allows 30 in ten minutes. */
const MOST_REFRESHES = 15;

/** Asks for the page's state again while somebody is looking at it, for the first minutes. */
export const KeepFresh = () => {
  const router = useRouter();
  useEffect(() => {
    let done = 0;
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      router.refresh();
      done += 1;
      if (done >= MOST_REFRESHES) clearInterval(timer);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
};
