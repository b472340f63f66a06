import { streamStatement } from "@/data/producer-money";

export const dynamic = "force-dynamic";

/** A settlement's statement, for its producer only. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  streamStatement((await params).id, request);
