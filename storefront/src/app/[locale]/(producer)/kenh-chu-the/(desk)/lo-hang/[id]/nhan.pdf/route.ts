import { streamLabels } from "@/data/producer-lots";

export const dynamic = "force-dynamic";

/** A lot's labels to be printed, for its producer only. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  streamLabels((await params).id, request);
