import { z } from "zod";
import { type LotDetail, type LotList, type LotRow, lotQuerySchema } from "./lot";

export const officeLotQuerySchema = lotQuerySchema
  .pick({ q: true, state: true, use_by: true })
  .extend({ producer_id: z.string().max(80).optional() });
export type OfficeLotQuery = z.output<typeof officeLotQuerySchema>;

type Producer = { id: string; name: string };
export type OfficeLotRow = LotRow & { producer: Producer };
export type OfficeLotList = {
  lots: OfficeLotRow[];
  /** How many lots the whole question has. */
  count: number;
  counts: LotList["counts"];
  /** Producers that have a lot, for the choice. */
  producers: Producer[];
};

/** A buyer without an e-mail address, whom the office tells of a recall by telephone. */
export type RecallCall = {
  id: string;
  order_code: string;
  name: string;
  phone: string;
  pieces: number;
  called_at: string | null;
  /** The clerk's e-mail address. */
  called_by: string | null;
};

/** Whom the latest recall reaches; an order of `unsent` is still being packed and must get another lot. */
export type RecallReach = { letters: number; calls: RecallCall[]; unsent: number };

export type OfficeLot = LotDetail & { producer: Producer; reach: RecallReach };

export const markCallSchema = z.object({ is_called: z.boolean("Hãy nói đã gọi hay chưa.") });
