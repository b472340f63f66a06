import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forgetSynonyms } from "../../../catalogue/query/catalogue-language";
import {
  type SynonymGroupList,
  synonymGroupSchema,
  synonymListSchema,
} from "../../../contracts/search-synonym";
import { setSynonymGroupWorkflow } from "../../../workflows/search-synonym/set";
import { parseQuery } from "../../parse-query";
import { readSynonymGroups } from "./read-groups";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SynonymGroupList>,
): Promise<void> {
  const { q, limit, offset } = parseQuery(synonymListSchema, req.query);
  const groups = await readSynonymGroups(req.scope, q);
  res.json({ groups: groups.slice(offset, offset + limit), count: groups.length });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = synonymGroupSchema.parse(req.body);
  const { result } = await setSynonymGroupWorkflow(req.scope).run({ input });
  forgetSynonyms();
  res.status(201).json({ id: result.synonym_group_id });
}
