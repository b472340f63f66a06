import type { Day } from "../day";

/** A rule of law with the first day on which it applies. Newest last. */
export type DatedRule<Content> = Content & { valid_from: Day; source: string };

/**
 * The rule that applies on a day: the newest one that had begun. Days before all rules answer the
 * oldest one, because decisions were taken then and no older text is known.
 */
export function ruleOn<Content>(rules: readonly DatedRule<Content>[], day: Day): DatedRule<Content> {
  const rule = rules.filter((row) => row.valid_from <= day).at(-1) ?? rules[0];
  if (!rule) throw new Error("A list of dated rules must not be empty.");
  return rule;
}
