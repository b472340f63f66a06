import { addSynonymGroupsWorkflow } from "../../../backend/src/workflows/search-synonym/add";
import { readSynonyms } from "../read";
import type { Container } from "./context";

/** Gives the search its first synonyms; once there are any, they are the office's own affair. */
export async function addSynonyms(container: Container): Promise<void> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "synonym_group", fields: ["id"], pagination: { take: 1 } });
  if (data.length > 0) return;
  const groups = readSynonyms().map((terms) => ({ terms }));
  await addSynonymGroupsWorkflow(container).run({ input: { groups } });
}
