/** Whether the unique index refused a row: two members wrote the same code at the same moment. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && /already exists/i.test(error.message);
