import "server-only";
import type { MoveReport } from "@contracts/order-bundle";
import type { Answer } from "./backend-fetch";
import { streamFile } from "./backend-file";
import { changeAtDesk } from "./desk-fetch";
import { readToken } from "./session";

/** A hundred parcels are moved one after another. */
const MANY_TIMEOUT_MS = 120_000;

export type ParcelToShip = { id: string; carrier: string; tracking_code: string | null };

export const confirmMany = (ids: string[]): Promise<Answer<MoveReport>> =>
  changeAtDesk("/producer/orders/confirm-many", { body: { ids }, timeout_ms: MANY_TIMEOUT_MS });
export const shipMany = (parcels: ParcelToShip[]): Promise<Answer<MoveReport>> =>
  changeAtDesk("/producer/orders/ship-many", { body: { parcels }, timeout_ms: MANY_TIMEOUT_MS });

/** Slips, labels or the picking list as a PDF, handed on; 401 when nobody is signed in. */
export const streamPackingPapers = async (request: Request): Promise<Response> => {
  const token = await readToken("producer");
  if (!token) return new Response(null, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams({ kind: asked.get("kind") ?? "", ids: asked.getAll("ids").join(",") });
  return streamFile(`/producer/orders/papers.pdf?${query}`, request, token);
};
