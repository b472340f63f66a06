import { z } from "zod";

const tag = z
  .string()
  .regex(/^(?:catalogue|aisles|certifications|display-points|places|(?:product|producer):[a-z0-9-]{1,200})$/);

/** Body of `POST /api/revalidate`: the cache tags whose pages must be made anew. */
export const revalidateSchema = z.strictObject({ tags: z.array(tag).min(1).max(1000) });
