import { type ListingContent, type ListingState, listingContentSchema } from "../../contracts/listing";

/** Content as it lies in the table, which only we write. @throws ZodError when it is something else */
export const storedContent = (json: unknown): ListingContent =>
  listingContentSchema.partial().parse(json) as ListingContent;

export type StoredVersion = { id: string; state: ListingState; version: number; product_id: string };

/** A JSON column is typed as any object; a content is one. */
export const asJson = (content: ListingContent): Record<string, unknown> => ({ ...content });
