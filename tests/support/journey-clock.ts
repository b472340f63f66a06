import { renameSync, writeFileSync } from "node:fs";

/** Lets the clock of both programs stand still at that instant (ISO 8601); null gives them the true time back. */
export function setClock(instant: string | null): void {
  const file = process.env.MARKET_TEST_CLOCK;
  if (!file) throw new Error("There is no market: this must run under Playwright's global setup.");
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${file}.new`, instant ?? "0");
  renameSync(`${file}.new`, file);
}
