import { type ProposalContent, proposalContentSchema } from "../../contracts/product-proposal";

/** Content as it lies in the table, which only we write. @throws ZodError when it is something else */
export const storedProposal = (json: unknown): ProposalContent => proposalContentSchema.parse(json);

/** A JSON column is typed as any object; a content is one. */
export const asJson = (content: ProposalContent): Record<string, unknown> => ({ ...content });

/** Remarks on fields as they lie in the table. */
export const storedRemarks = (json: Record<string, unknown> | null): Record<string, string> =>
  Object.fromEntries(Object.entries(json ?? {}).map(([field, words]) => [field, String(words)]));
