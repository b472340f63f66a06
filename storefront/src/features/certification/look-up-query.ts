import { type QueryRecord, queryValue } from "@/lib/page-query";

export type LookUpQuery = { q?: string; standing?: string; stars?: string; on?: string; page?: string };

const rules: Record<keyof LookUpQuery, RegExp> = {
  q: /^[\s\S]{1,200}$/,
  standing: /^(?:in_force|expiring|expired|superseded|revoked)$/,
  stars: /^[345]$/,
  on: /^\d{4}-\d{2}-\d{2}$/,
  page: /^[1-9]\d{0,2}$/,
};

/** Reads the look-up's query; what makes no sense is dropped. */
export const readLookUpQuery = (record: QueryRecord): LookUpQuery => {
  const query: LookUpQuery = {};
  for (const key of Object.keys(rules) as (keyof LookUpQuery)[]) {
    const value = queryValue(record, key)?.trim();
    if (value && rules[key].test(value)) query[key] = value;
  }
  return query;
};
