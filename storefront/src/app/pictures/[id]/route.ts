import { streamPicture } from "@/data/files";

export const dynamic = "force-dynamic";

/** A photograph of an approved product page, under the shop's own address. */
export const GET = async (request: Request, { params }: RouteContext<"/pictures/[id]">): Promise<Response> =>
  streamPicture((await params).id, request);
