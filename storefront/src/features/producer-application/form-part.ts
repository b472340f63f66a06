import type { ApplicationState } from "./application-values";
import type { FormWords } from "./messages";

/** What every part of the form is given. `kept` says which file is there already, by kind of paper. */
export type Part = { state: ApplicationState; words: FormWords; kept: Record<string, string> };

export const legendClass = "pb-3 font-display text-lg font-semibold text-cham-dark";
