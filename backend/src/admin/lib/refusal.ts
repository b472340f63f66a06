import { z } from "zod";

const answerSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  refusals: z
    .array(z.object({ rule: z.string(), message: z.string(), may_be_excepted: z.boolean() }))
    .optional(),
});

/** One rule that spoke against what was sent. */
export type RefusedRule = { rule: string; message: string; may_be_excepted: boolean };

/** What the server said no with: `code` names the rule, `fields` the inputs it is about. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string | undefined,
    readonly fields: Record<string, string>,
    readonly rules: RefusedRule[] = [],
  ) {
    super(message);
  }
}

/** Reads an error answer, whether or not it is one of ours. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const { status, statusText, headers } = response;
  const isJson = headers.get("content-type")?.includes("json") ?? false;
  const said = answerSchema.safeParse(isJson ? await response.json() : null);
  if (!said.success) return new Refusal(`${status} ${statusText}`, status, undefined, {});
  const { message, code, fields = {}, refusals = [] } = said.data;
  return new Refusal(message, status, code, fields, refusals);
}
