/** What came of the last try to take goods out of an order, with what was typed. */
export type CancelState = {
  tone: "good" | "warning" | "error" | null;
  message: string;
  faults: { reason?: string; words?: string };
  values: Record<string, string>;
  /** Names the form: sent twice, it counts once. */
  key: string;
  /** Counts answers, so that the form is drawn anew with what was typed. */
  attempt: number;
};
export type CancelAction = (before: CancelState, form: FormData) => Promise<CancelState>;
