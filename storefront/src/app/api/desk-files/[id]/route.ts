import { streamOwnFile } from "@/data/producer-listings";

export const dynamic = "force-dynamic";

/** A photograph that only its producer may see yet. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/api/desk-files/[id]">,
): Promise<Response> => streamOwnFile((await params).id, request);
