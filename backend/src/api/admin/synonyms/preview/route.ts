import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueDatabase } from "../../../../catalogue/catalogue-database";
import { liveProducts } from "../../../../catalogue/live-products";
import { previewSynonyms } from "../../../../catalogue/preview-synonyms";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { today } from "../../../../clock";
import { type SynonymPreview, synonymPreviewSchema } from "../../../../contracts/search-synonym";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";
import { readSynonymGroups } from "../read-groups";

/** What each term of a group finds now, and what it would find; nothing is written. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SynonymPreview>,
): Promise<void> {
  const { id, ...draft } = synonymPreviewSchema.parse(req.body);
  const before = await readSynonymGroups(req.scope, "");
  const after = [...before.filter((group) => group.id !== id), draft];
  const language = await catalogueLanguage(req.scope);
  const { answer: rows } = await catalogueDoor(req.scope).ask(
    (engine) =>
      previewSynonyms(
        { engine, readProducts: liveProducts(catalogueDatabase(req.scope)) },
        language,
        { terms: draft.terms, before, after },
        today(),
      ),
    { isForKeptPage: false },
  );
  res.json({ rows });
}
