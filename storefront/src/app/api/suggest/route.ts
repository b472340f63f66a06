import type { NextRequest } from "next/server";
import { suggest } from "@/data/catalogue";

export const dynamic = "force-dynamic";

/** What the search box offers while somebody types; nothing for what the backend would refuse. */
export const GET = async (request: NextRequest): Promise<Response> => {
  const q = request.nextUrl.searchParams.get("q")?.trim().slice(0, 80) ?? "";
  const answer = q === "" ? null : await suggest(q);
  const suggestions = answer?.ok ? answer.data : { products: [], shelves: [], total: 0 };
  return Response.json(suggestions, { headers: { "cache-control": "private, max-age=30" } });
};
