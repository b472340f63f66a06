import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends text portion by portion, as fast as it is taken; whoever hangs up ends it. */
export async function writePortions(res: MedusaResponse, portions: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(portions), res);
  } catch (error) {
    if (!res.destroyed) throw error;
  }
}
