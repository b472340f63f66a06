import { streamGoodsFaults } from "@/data/producer-goods-imports";

export const dynamic = "force-dynamic";

/** The refused rows of an import, for its producer only. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  streamGoodsFaults((await params).id, request);
