import { streamEntries } from "@/data/producer-money";

export const dynamic = "force-dynamic";

/** The producer's entries as a table, for its owner and managers only. */
export const GET = (request: Request) => streamEntries(request);
