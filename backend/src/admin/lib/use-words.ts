import { useCallback } from "react";
import { getI18n, useTranslation } from "react-i18next";
import { type WordKey, wordNamespace } from "../i18n/catalogue";

export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

/** Our words in the language of the signed-in person. */
export function useWords(): Words {
  const { t } = useTranslation(wordNamespace);
  return useCallback((key, values) => String(t(key, values ?? {})), [t]);
}

/** A word outside a component, for breadcrumbs. */
export function word(key: WordKey): string {
  return String(getI18n().t(key, { ns: wordNamespace }));
}
