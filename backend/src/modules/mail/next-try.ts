const minutesAfter = [1, 5, 15, 60, 240, 720];

/** When a letter that could not be sent is tried again: later each time, and after six times not any more. */
export function nextTry(
  attempts: number,
  now: Date,
): { status: "queued"; next_try_at: Date } | { status: "given_up" } {
  const minutes = minutesAfter[attempts - 1];
  if (minutes === undefined) return { status: "given_up" };
  return { status: "queued", next_try_at: new Date(now.getTime() + minutes * 60_000) };
}
