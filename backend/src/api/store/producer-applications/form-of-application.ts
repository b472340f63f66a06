import type { MedusaRequest } from "@medusajs/framework/http";
import { applicationPaperKinds } from "../../../contracts/producer-application";
import { submitPaperSchema } from "../../../contracts/producer-paper";
import { FieldRefusal } from "../../../field-refusal";
import type { WrittenPaper } from "../../../workflows/producer-application/application-papers";
import { fieldMessages } from "../../errors/field-messages";
import { namedFile } from "../../files/take-file";

const paperFields = ["number", "issued_on", "expires_on"] as const;

/**
 * The papers of the form: fields and file of each kind carry its name (`food_safety`,
 * `food_safety_number` …); one of which nothing is filled in is none.
 * @throws FieldRefusal by the names of the form
 */
export function papersOf(req: MedusaRequest): WrittenPaper[] {
  const body: unknown = req.body;
  const field = (name: string): string => {
    const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : "";
    return typeof value === "string" ? value : "";
  };
  const faults: Record<string, string> = {};
  const papers = applicationPaperKinds.flatMap((kind): WrittenPaper[] => {
    const file = namedFile(req, kind);
    const written = Object.fromEntries(paperFields.map((name) => [name, field(`${kind}_${name}`)]));
    if (!file && Object.values(written).every((text) => text.trim() === "")) return [];
    const parsed = submitPaperSchema.safeParse({ ...written, kind });
    if (parsed.success) return [{ ...parsed.data, kind, file }];
    for (const [name, message] of Object.entries(fieldMessages(parsed.error.issues))) {
      faults[`${kind}_${name}`] = message;
    }
    return [];
  });
  if (Object.keys(faults).length > 0) throw new FieldRefusal(faults, "application");
  return papers;
}
