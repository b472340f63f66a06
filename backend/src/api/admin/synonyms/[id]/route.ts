import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forgetSynonyms } from "../../../../catalogue/query/catalogue-language";
import { synonymGroupSchema } from "../../../../contracts/search-synonym";
import { removeSynonymGroupWorkflow } from "../../../../workflows/search-synonym/remove";
import { setSynonymGroupWorkflow } from "../../../../workflows/search-synonym/set";
import { idInPath } from "../../id-in-path";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = { ...synonymGroupSchema.parse(req.body), id: idInPath(req) };
  await setSynonymGroupWorkflow(req.scope).run({ input });
  forgetSynonyms();
  res.json({ id: input.id });
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const id = idInPath(req);
  await removeSynonymGroupWorkflow(req.scope).run({ input: { id } });
  forgetSynonyms();
  res.json({ id, deleted: true });
}
