import { streamOpenData } from "@/data/certifications";

export const dynamic = "force-dynamic";

/** The whole registry as CSV; `?on=` tells it as it stood on a day. */
export const GET = (request: Request): Promise<Response> => streamOpenData("csv", request);
