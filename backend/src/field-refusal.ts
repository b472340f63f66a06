import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";

/** A refusal that is about fields of a form; `code` names the rule behind it. Answered as 400. */
export class FieldRefusal extends MedusaError {
  constructor(
    readonly fields: Record<string, string>,
    rule: string,
  ) {
    super(MedusaError.Types.INVALID_DATA, Object.values(fields).join(" "), rule);
  }
}

const refusalSchema = z.object({ fields: z.record(z.string(), z.string()) });

/** The fields of a FieldRefusal, or null. Read by shape: a workflow hands on a copy of the error. */
export function refusedFields(error: unknown): Record<string, string> | null {
  const parsed = refusalSchema.safeParse(error);
  return parsed.success ? parsed.data.fields : null;
}
