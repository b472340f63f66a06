import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { fileAudiences, type KeptFile } from "../../../contracts/file";
import { keepFileWorkflow } from "../../../workflows/file/keep";
import { takenFile } from "../../files/take-file";

const bodySchema = z.object({ audience: z.enum(fileAudiences).default("office") });

/** Keeps a decision, a paper or a photograph: multipart, field `file`. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ file: KeptFile }>,
): Promise<void> {
  const { audience } = bodySchema.parse(req.body ?? {});
  const input = { ...takenFile(req), audience, producer_id: null };
  const { result } = await keepFileWorkflow(req.scope).run({ input });
  res.status(201).json({ file: result });
}
