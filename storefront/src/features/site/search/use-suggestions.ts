import type { Suggestions } from "@contracts/catalogue";
import { useEffect, useState } from "react";

/** A pause in typing after which it is worth asking. */
const PAUSE_MS = 80;

/** The suggestions for a text, with the text they are for; those of a moment ago while new ones come. */
export const useSuggestions = (q: string): { q: string; suggestions: Suggestions } | null => {
  const [answer, setAnswer] = useState<{ q: string; suggestions: Suggestions } | null>(null);
  useEffect(() => {
    if (q === "") {
      setAnswer(null);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/suggest?${new URLSearchParams({ q })}`, { signal: controller.signal })
        .then(async (response) => {
          if (response.ok) setAnswer({ q, suggestions: await response.json() });
        })
        .catch((error: unknown) => {
          if (!controller.signal.aborted) console.warn("There are no suggestions.", error);
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [q]);
  return answer;
};
