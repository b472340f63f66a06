import type { z } from "zod";

/**
 * Reads a query string by its contract; a field of a form left empty counts as not sent.
 * @throws ZodError, which is answered as 400 with the names of the fields
 */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: object): z.output<Schema> {
  return schema.parse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")));
}
