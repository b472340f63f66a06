import { today } from "../../../backend/src/clock";
import { addDays, addMonths } from "../../../backend/src/modules/certification";
import { takeOverPapersWorkflow } from "../../../backend/src/workflows/producer/take-over-papers";
import { type ProducerRow, readRows } from "../read";
import type { Container } from "./context";

/** Who checked what was never checked. */
const CHECKER = "Dữ liệu trình diễn";

type Producer = { id: string; handle: string };

/**
 * Gives every producer of the seed that has none the papers of a demonstration, so that its goods can be
 * tried. The producers are real, the papers are not: each is marked and numbered as a demonstration, and has
 * no file. Whoever the office registered itself goes the way of everybody.
 */
export async function takeOverPapers(container: Container): Promise<void> {
  const { data } = await container.resolve("query").graph({
    entity: "producer",
    fields: ["id", "handle", "papers.id", "verified_on", "refused_on"],
  });
  const seeded = new Set(readRows<ProducerRow>("producers.json").map((row) => row.handle));
  const missing = data.filter(
    (row) => seeded.has(row.handle) && !row.papers?.length && !row.verified_on && !row.refused_on,
  );
  if (missing.length === 0) return;
  const day = today();
  const papers = missing.flatMap((producer) => papersFor(producer, day));
  await takeOverPapersWorkflow(container).run({ input: { papers, by: CHECKER, today: day } });
}

function papersFor(producer: Producer, day: string) {
  const issued_on = addDays(day, -40);
  const known = {
    producer_id: producer.id,
    issued_on,
    file_id: null,
    state: "verified" as const,
    submitted_on: day,
    checked_by_name: CHECKER,
    checked_on: day,
    is_demonstration: true,
  };
  const name = producer.handle.toUpperCase();
  return [
    { ...known, kind: "business_registration" as const, number: `DEMO-DKKD-${name}`, expires_on: null },
    // Outlasts every star of the demonstration, so that each can be seen to end by itself.
    {
      ...known,
      kind: "food_safety" as const,
      number: `DEMO-ATTP-${name}`,
      expires_on: addMonths(issued_on, 60),
    },
  ];
}
