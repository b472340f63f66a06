import { z } from "zod";
import { paperKinds, paperStates } from "../../contracts/producer-paper";
import { maySell } from "../../modules/producer";

/** A row of the query engine for whoever sells a product, with what decides whether it may. */
export const sellerRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  is_suspended: z.boolean(),
  verified_on: z.string().nullable(),
  papers: z
    .array(
      z
        .object({
          kind: z.enum(paperKinds),
          state: z.enum(paperStates),
          expires_on: z.string().nullable(),
        })
        .nullable(),
    )
    .nullish(),
});
type SellerRow = z.infer<typeof sellerRowSchema>;

export const sellerFields = [
  ..."id handle name is_suspended verified_on".split(" "),
  ..."kind state expires_on".split(" ").map((name) => `papers.${name}`),
];

/** A product's OCOP group, as far as selling depends on it. */
export const groupRowSchema = z.object({ metadata: z.unknown() }).nullish();

/** Whether this seller may sell a product of this group on a day. */
export function sellerMaySell(
  seller: SellerRow | null | undefined,
  type: z.infer<typeof groupRowSchema>,
  day: string,
): boolean {
  if (!seller) return false;
  const papers = (seller.papers ?? []).filter((paper) => paper !== null);
  return maySell(seller, papers, groupHandle(type?.metadata), day);
}

const groupHandle = (metadata: unknown): string | null => {
  const parsed = z.object({ handle: z.string() }).safeParse(metadata);
  return parsed.success ? parsed.data.handle : null;
};
