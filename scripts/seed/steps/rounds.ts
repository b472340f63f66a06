import { today } from "../../../backend/src/clock";
import { type Enrol, entryResultSchema } from "../../../backend/src/contracts/evaluation-round";
import { addDays } from "../../../backend/src/modules/certification";
import {
  EVALUATION_ROUND_MODULE,
  type EvaluationRoundService,
} from "../../../backend/src/modules/evaluation-round";
import { enrolProductsWorkflow } from "../../../backend/src/workflows/evaluation-round/enrol";
import { openRoundWorkflow } from "../../../backend/src/workflows/evaluation-round/open";
import { recordResultsWorkflow } from "../../../backend/src/workflows/evaluation-round/record-results";
import { type RoundRow, readRows } from "../read";
import type { Container } from "./context";

/**
 * Opens a round to try results and decisions with. Real products have no result in it; what has one is
 * invented and is called so.
 */
export async function openDemonstrationRounds(container: Container): Promise<void> {
  const service = container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE);
  const known = new Set(
    (await service.listEvaluationRounds({}, { withDeleted: true })).map((row) => row.name),
  );
  for (const row of readRows<RoundRow>("rounds.json").filter(({ name }) => !known.has(name)))
    await openRound(container, row);
}

async function openRound(
  container: Container,
  { entries, opened_days_ago, ...round }: RoundRow,
): Promise<void> {
  const day = today();
  const opened_on = addDays(day, -opened_days_ago);
  const { result } = await openRoundWorkflow(container).run({
    input: { ...round, opened_on, is_demonstration: true, today: day },
  });
  const { round_id } = result;
  const asked = await Promise.all(entries.map((entry) => toEnrol(container, entry)));
  const { result: enrolled } = await enrolProductsWorkflow(container).run({
    input: { round_id, entries: asked },
  });
  const results = entries.flatMap((entry, index) =>
    entry.result ? [entryResultSchema.parse({ ...entry, entry_id: enrolled.entry_ids[index] })] : [],
  );
  await recordResultsWorkflow(container).run({ input: { round_id, results } });
}

async function toEnrol(
  container: Container,
  entry: RoundRow["entries"][number],
): Promise<Enrol["entries"][number]> {
  const { case_type } = entry;
  if (!("product" in entry)) {
    const { product_name, holder_name, star_before } = entry;
    return { product_name, holder_name, case_type, star_before: star_before ?? null };
  }
  const { data } = await container
    .resolve("query")
    .graph({ entity: "product", fields: ["id"], filters: { handle: entry.product } });
  const product_id = data[0]?.id;
  if (!product_id) throw new Error(`A round names the unknown product ${entry.product}.`);
  return { product_id, case_type };
}
