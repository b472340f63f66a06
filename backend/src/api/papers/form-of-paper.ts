import type { MedusaRequest } from "@medusajs/framework/http";
import { submitPaperSchema } from "../../contracts/producer-paper";
import { takenFile } from "../files/take-file";

/** A paper handed in as a multipart form: its fields, and its picture or PDF in the field `file`. */
export const formOfPaper = (req: MedusaRequest) => ({
  paper: submitPaperSchema.parse(req.body ?? {}),
  file: takenFile(req),
});
