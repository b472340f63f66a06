/** What came of the last thing written down about a lot, with what was typed. */
export type ActState = {
  tone: "good" | "error" | null;
  message: string;
  faults: Record<string, string>;
  values: Record<string, string>;
  /** Counts answers, so that the form is drawn anew with what was typed. */
  attempt: number;
  /** A recall waits to be confirmed. */
  isAsking: boolean;
};
export type ActAction = (before: ActState, form: FormData) => Promise<ActState>;

export const untouched: ActState = {
  ...{ tone: null, message: "", faults: {}, values: {} },
  ...{ attempt: 0, isAsking: false },
};
