import type { Backend } from "./boot-backend";

/** The backend behind the pages of a journey, for what a journey must prepare or look up. */
export function journeyBackend(): Omit<Backend, "env" | "stop"> {
  const text = process.env.MARKET_TEST_BACKEND;
  if (!text) throw new Error("There is no market: this must run under Playwright's global setup.");
  return JSON.parse(text);
}
