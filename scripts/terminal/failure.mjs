/** An expected failure: one clear sentence for the person at the terminal, and a log to look at. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {{ logFile?: string, cause?: unknown }} [details]
   */
  constructor(sentence, details = {}) {
    super(sentence, { cause: details.cause });
    this.name = "Failure";
    this.logFile = details.logFile;
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined} the `code` of a Node system error
 */
export function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
