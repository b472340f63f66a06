import type { ReportState, ReportVerb } from "../../contracts/misuse-report";

const outcomes: Record<ReportVerb, ReportState> = {
  take_up: "checking",
  answer: "answered",
  close: "closed",
  reopen: "checking",
};
const from: Record<ReportVerb, readonly ReportState[]> = {
  take_up: ["received"],
  /** An answer may be given at once, and put right while the report is still open. */
  answer: ["received", "checking", "answered"],
  close: ["answered"],
  reopen: ["answered", "closed"],
};

/** States in the office's words. */
export const stateWords: Record<ReportState, string> = {
  received: "mới nhận",
  checking: "đang kiểm tra",
  answered: "đã trả lời",
  closed: "đã đóng",
};

export type ReportTransition = { ok: true; state: ReportState } | { ok: false; message: string };

/** Where a verb leads from a state: nothing is closed without an answer, and anything may be taken up again. */
export function reportTransition(state: ReportState, verb: ReportVerb): ReportTransition {
  if (from[verb].includes(state)) return { ok: true, state: outcomes[verb] };
  const message = `Phản ánh này ở trạng thái “${stateWords[state]}” nên không làm được bước này.`;
  return { ok: false, message };
}
