import "server-only";
import { env } from "@/env";
import { streamFile } from "./backend-file";

const kept = ["content-type", "content-length", "content-disposition", "cache-control"];

/** A public file of the backend, handed on under the shop's own address; null when there is none. */
export const fetchPublicFile = async (id: string): Promise<Response | null> => {
  const file = await fetch(new URL(`/store/files/${encodeURIComponent(id)}`, env().BACKEND_URL), {
    headers: { "x-publishable-api-key": env().PUBLISHABLE_KEY },
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  if (!file.ok) return null;
  const headers = new Headers({ "x-content-type-options": "nosniff" });
  for (const name of kept) {
    const value = file.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(file.body, { headers });
};

/** A photograph of an approved page as the backend has it; 404 while it is nobody else's business. */
export const streamPicture = (id: string, request: Request): Promise<Response> =>
  streamFile(`/pictures/${encodeURIComponent(id)}`, request);
