import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { fold, foldedWords } from "../../../catalogue/fold";
import { today } from "../../../clock";
import {
  openRoundSchema,
  type RoundDetail,
  type RoundView,
  roundStates,
} from "../../../contracts/evaluation-round";
import { openRoundWorkflow } from "../../../workflows/evaluation-round/open";
import { readRounds } from "../../../workflows/evaluation-round/read-rounds";
import { toRoundView } from "../../../workflows/evaluation-round/round-view";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readDetail } from "./read-detail";

const querySchema = pageQuerySchema.extend({
  year: z.coerce.number().int().min(2018).max(2100).optional(),
  state: z.enum(roundStates).optional(),
});

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ rounds: RoundView[]; count: number; years: number[] }>,
): Promise<void> {
  const { q, year, state, limit, offset } = parseQuery(querySchema, req.query);
  const all = (await readRounds(req.scope, {})).map(toRoundView);
  const words = foldedWords(q ?? "");
  const found = all
    .filter((round) => year === undefined || round.year === year)
    .filter((round) => state === undefined || round.state === state)
    .filter((round) => words.every((word) => ` ${fold(round.name)}`.includes(` ${word}`)));
  const years = [...new Set(all.map((round) => round.year))].sort((a, b) => b - a);
  res.json({ rounds: found.slice(offset, offset + limit), count: found.length, years });
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round = openRoundSchema.parse(req.body);
  const { result } = await openRoundWorkflow(req.scope).run({ input: { ...round, today: today() } });
  res.status(201).json(await readDetail(req.scope, result.round_id));
}
