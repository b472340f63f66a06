import { streamPackingPapers } from "@/data/producer-bundles";

export const dynamic = "force-dynamic";

/** Papers to pack by, for the orders' own producer only. */
export const GET = (request: Request) => streamPackingPapers(request);
