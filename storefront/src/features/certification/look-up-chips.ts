import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";
import { type LookUpChoices, labelOf } from "./look-up-choices";
import { messages as lookUpMessages } from "./look-up-messages";
import type { LookUpKey, LookUpQuery } from "./look-up-query";
import { messages } from "./messages";

export type Chip = { key: LookUpKey; label: string; href: string };

/** The conditions of a look-up, each with the address of the same look-up without it. */
export const lookUpChips = (
  query: LookUpQuery,
  { choices, path, locale }: { choices: LookUpChoices; path: string; locale: Locale },
): Chip[] => {
  const t = messages(locale);
  const words = lookUpMessages(locale);
  const labels: Record<Exclude<LookUpKey, "page">, (value: string) => string> = {
    q: words.chipWords,
    product: words.chipProduct,
    producer: (value) => labelOf(choices.producers, value),
    decision: words.chipDecision,
    commune: (value) => labelOf(choices.communes, value),
    standing: (value) => t.standings[value as keyof typeof t.standings],
    stars: (value) => t.stars(Number(value)),
    on: (value) => words.chipOn(formatDay(value)),
  };
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) => {
    const value = query[key];
    if (value === undefined) return [];
    const href = withQuery(path, { ...query, page: undefined, [key]: undefined });
    return [{ key, label: labels[key](value), href }];
  });
};
