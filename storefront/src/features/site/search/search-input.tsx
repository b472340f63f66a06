"use client";

import { type ComponentType, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import type { SearchWords } from "./messages";
import type { SuggestionBoxProps } from "./suggestion-box";

/** The input of the search box; what suggests is fetched when somebody first goes there. */
export const SearchInput = ({ words, locale }: { words: SearchWords; locale: Locale }) => {
  const input = useRef<HTMLInputElement>(null);
  const [Box, setBox] = useState<ComponentType<SuggestionBoxProps> | null>(null);
  const load = () => {
    if (Box) return;
    import("./suggestion-box")
      .then((module) => setBox(() => module.SuggestionBox))
      // Without it the form still searches.
      .catch((error: unknown) => console.warn("The suggestions could not be loaded.", error));
  };
  return (
    <>
      <input
        ref={input}
        id="q"
        name="q"
        type="search"
        required
        maxLength={200}
        autoComplete="off"
        placeholder={words.hint}
        onFocus={load}
        className="h-11 min-w-0 grow rounded-l-pill bg-transparent px-4 placeholder:text-muc-muted"
      />
      {Box && input.current && <Box input={input.current} words={words} locale={locale} />}
    </>
  );
};
