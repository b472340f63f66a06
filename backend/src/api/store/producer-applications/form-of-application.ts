import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../clock";
import { applicationPaperKinds } from "../../../contracts/producer-application";
import { submitPaperSchema } from "../../../contracts/producer-paper";
import { registrableForms } from "../../../contracts/producer-registration";
import { FieldRefusal } from "../../../field-refusal";
import {
  applicationPaperFaults,
  type WrittenPaper,
} from "../../../workflows/producer-application/application-papers";
import { fieldMessages } from "../../errors/field-messages";
import { namedFile } from "../../files/take-file";

const paperFields = ["number", "issued_on", "expires_on"] as const;

type Faults = Record<string, string>;

/**
 * The form: its fields by their schema, and its papers, of which fields and file of each kind carry its name
 * (`food_safety`, `food_safety_number` …); one of which nothing is filled in is none.
 * @throws FieldRefusal by the names of the form, for fields and papers at once
 */
export function readForm<Fields>(
  req: MedusaRequest,
  schema: z.ZodType<Fields>,
  kept: "new" | "mended",
): { fields: Fields; papers: WrittenPaper[] } {
  const body = z.record(z.string(), z.unknown()).catch({}).parse(req.body);
  const { papers, faults } = readPapers(req, body);
  const read = schema.safeParse(body);
  if (read.success && Object.keys(faults).length === 0) return { fields: read.data, papers };
  const form = z.enum(registrableForms).safeParse(body.legal_form);
  // What a mended application keeps is known only to the workflow.
  const missing =
    kept === "new" && form.success ? applicationPaperFaults(form.data, papers, [], today()) : {};
  const wrong = read.success ? {} : fieldMessages(read.error.issues);
  throw new FieldRefusal({ ...missing, ...faults, ...wrong }, "application");
}

function readPapers(req: MedusaRequest, body: Record<string, unknown>) {
  const field = (name: string): string => {
    const value = body[name];
    return typeof value === "string" ? value : "";
  };
  const faults: Faults = {};
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
  return { papers, faults };
}
