import { streamOpenData } from "@/data/certifications";

export const dynamic = "force-dynamic";

/** The whole registry as JSON; `?on=` tells it as it stood on a day. */
export const GET = (request: Request): Promise<Response> => streamOpenData("json", request);
