import { useEffect, useState } from "react";
import type { Locale } from "@/lib/locale";
import type { SearchWords } from "./messages";
import { recentGroups, suggestedGroups } from "./options";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches";
import { SuggestionList } from "./suggestion-list";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";

export type SuggestionBoxProps = { input: HTMLInputElement; words: SearchWords; locale: Locale };

/** What opens under the search box: earlier searches, then suggestions for what is typed. */
export const SuggestionBox = ({ input, words, locale }: SuggestionBoxProps) => {
  const [text, setText] = useState(input.value);
  const [recent, setRecent] = useState(recentSearches);
  const q = text.trim();
  const answer = useSuggestions(q);
  const groups =
    q === ""
      ? recentGroups(recent, words, locale)
      : answer
        ? suggestedGroups(answer.suggestions, answer.q, words, locale)
        : [];
  const options = groups.flatMap((group) => group.options);
  const { isOpen, active } = useCombobox(input, setText, options);

  useEffect(() => {
    const { form } = input;
    const remember = () => rememberSearch(input.value);
    form?.addEventListener("submit", remember);
    return () => form?.removeEventListener("submit", remember);
  }, [input]);

  const isEmpty = options.length === 0;
  if (!isOpen || (isEmpty && (q === "" || !answer))) return null;
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 max-h-[70vh] overflow-y-auto rounded-card border border-control bg-white">
      <p role="status" className={isEmpty ? "px-4 py-3 text-muc-muted" : "sr-only"}>
        {isEmpty ? words.none.replace("{q}", () => q) : words.found.replace("{n}", String(options.length))}
      </p>
      {!isEmpty && (
        <SuggestionList
          label={words.suggestions}
          groups={groups}
          active={active}
          onChoose={() => rememberSearch(q)}
        />
      )}
      {q === "" && (
        <button
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            forgetSearches();
            setRecent([]);
          }}
          className="min-h-11 w-full border-t border-hairline px-4 text-left text-sm text-link"
        >
          {words.forget}
        </button>
      )}
    </div>
  );
};
