import { streamGoodsTable } from "@/data/producer-goods-imports";

export const dynamic = "force-dynamic";

/** Stock and prices as a file, for the producer that is signed in. */
export const GET = (request: Request) => streamGoodsTable(request);
