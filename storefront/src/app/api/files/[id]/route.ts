import { fetchPublicFile } from "@/data/files";

export const dynamic = "force-dynamic";

/** A paper or picture for everybody: a test result of a lot, a decision. */
export const GET = async (_: Request, { params }: RouteContext<"/api/files/[id]">): Promise<Response> =>
  (await fetchPublicFile((await params).id)) ?? new Response(null, { status: 404 });
