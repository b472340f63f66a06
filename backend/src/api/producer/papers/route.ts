import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { PaperList } from "../../../contracts/producer-paper";
import { readProducer } from "../../../workflows/producer/read-producer";
import { submitPaperWorkflow } from "../../../workflows/producer/submit-paper";
import { formOfPaper } from "../../papers/form-of-paper";
import { newestFirst, toPaperView, toSellingView } from "../../papers/paper-view";
import { ownProducer, producerContext } from "../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<PaperList>): Promise<void> {
  const producer = await readProducer(req.scope, ownProducer(req).producer_id);
  const papers = producer.papers.map(toPaperView).sort(newestFirst);
  res.json({ papers, selling: toSellingView(producer, producer.papers, today()) });
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ paper_id: string }>): Promise<void> {
  const producer_name = producerContext(req).producer.name;
  const input = { ...ownProducer(req), producer_name, ...formOfPaper(req), today: today() };
  const { result } = await submitPaperWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
