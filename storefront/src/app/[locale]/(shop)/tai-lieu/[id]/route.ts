import { streamPublicFile } from "@/data/certifications";

export const dynamic = "force-dynamic";

/** A public paper of the registry, under the shop's own address. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  streamPublicFile((await params).id, request);
