import { readDay } from "@/lib/day";
import { type QueryRecord, queryValue } from "@/lib/page-query";

export type LookUpQuery = {
  q?: string;
  product?: string;
  producer?: string;
  decision?: string;
  commune?: string;
  standing?: string;
  stars?: string;
  on?: string;
  page?: string;
};
export type LookUpKey = keyof LookUpQuery;

const rules: Record<Exclude<LookUpKey, "on">, RegExp> = {
  q: /^[\s\S]{1,200}$/,
  product: /^[a-z0-9-]{1,120}$/,
  producer: /^[a-z0-9-]{1,120}$/,
  decision: /^[\s\S]{1,120}$/,
  commune: /^\d{1,10}$/,
  standing: /^(?:in_force|expiring|expired|superseded|revoked)$/,
  stars: /^[345]$/,
  page: /^[1-9]\d{0,2}$/,
};

export type AskedLookUp = {
  query: LookUpQuery;
  /** What was typed as a day and is none; then nothing is looked up, for it would be another day. */
  wrongDay: string | null;
};

/** Reads the look-up's query; what makes no sense is dropped, except for a day, which is told. */
export const readLookUpQuery = (record: QueryRecord): AskedLookUp => {
  const query: LookUpQuery = {};
  for (const key of Object.keys(rules) as (keyof typeof rules)[]) {
    const value = queryValue(record, key)?.normalize("NFC").trim();
    if (value && rules[key].test(value)) query[key] = value;
  }
  const typed = queryValue(record, "on")?.trim() ?? "";
  const on = typed === "" ? null : readDay(typed);
  if (on) query.on = on;
  return { query, wrongDay: typed !== "" && on === null ? typed : null };
};

/** Conditions beside the words and the page: they open the second half of the form. */
export const hasConditions = ({ q: _, page: __, ...rest }: LookUpQuery): boolean =>
  Object.keys(rest).length > 0;
