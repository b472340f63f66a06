import { revalidateTag } from "next/cache";
import { revalidateSchema } from "@/data/cache-tags";
import { env } from "@/env";
import { sameSecret } from "@/lib/same-secret";

const refuse = (status: number, message: string): Response =>
  Response.json({ type: "invalid_request", message }, { status });

const readBody = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The backend says which public documents changed; their pages are made anew at the next visit. */
export const POST = async (request: Request): Promise<Response> => {
  if (!sameSecret(request.headers.get("x-internal-secret"), env().INTERNAL_SECRET))
    return refuse(401, "Not allowed.");
  const body = revalidateSchema.safeParse(await readBody(request));
  if (!body.success) return refuse(400, "`tags` must be a list of known cache tags.");
  for (const tag of new Set(body.data.tags)) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: body.data.tags.length });
};
