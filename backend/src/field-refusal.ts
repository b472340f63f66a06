import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import type { RuleRefusal } from "./contracts/error";

/** A refusal that is about fields of a form; `code` names the rule behind it. Answered as 400. */
export class FieldRefusal extends MedusaError {
  constructor(
    readonly fields: Record<string, string>,
    rule: string,
    /** Where rules are named one by one, which of them a stated reason may overcome. */
    readonly refusals?: RuleRefusal[],
  ) {
    super(MedusaError.Types.INVALID_DATA, Object.values(fields).join(" "), rule);
  }
}

const refusalSchema = z.object({
  fields: z.record(z.string(), z.string()),
  refusals: z
    .array(
      z.object({ field: z.string(), rule: z.string(), message: z.string(), may_be_excepted: z.boolean() }),
    )
    .optional(),
});

/** The fields and rules of a FieldRefusal, or null. Read by shape: a workflow hands on a copy of the error. */
export function readRefusal(error: unknown): z.infer<typeof refusalSchema> | null {
  const parsed = refusalSchema.safeParse(error);
  return parsed.success ? parsed.data : null;
}
