import { env } from "../../backend/src/env";
import { openDemonstrationAccounts } from "./steps/accounts";
import { openAisles } from "./steps/aisles";
import { takeOverCertifications } from "./steps/certifications";
import type { Container } from "./steps/context";
import { makeDemonstrationLots } from "./steps/lots";
import { openMarket } from "./steps/market";
import { takeOverPapers } from "./steps/papers";
import { onboardProducers } from "./steps/producers";
import { publishProducts } from "./steps/products";
import { setUpProgramme } from "./steps/programme";
import { openDemonstrationRounds } from "./steps/rounds";
import { awaitSearchIndex } from "./steps/search";
import { addSynonyms } from "./steps/synonyms";
import { setUpWholesale } from "./steps/wholesale";

/**
 * Fills the market with the data beside this file, through workflows. Every step adds only what is
 * missing, so a second run changes nothing.
 * Run it with `cd backend && npx medusa exec ../scripts/seed/run.ts`.
 */
export default async function seed({ container }: { container: Container }): Promise<void> {
  const logger = container.resolve("logger");
  const timed = async <Result>(what: string, step: () => Promise<Result>): Promise<Result> => {
    const start = Date.now();
    const result = await step();
    logger.info(`Seed: ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  };
  const { sales_channel_id } = await timed("market", () => openMarket(container));
  const shelves = await timed("aisles", () => openAisles(container));
  const holders = await timed("producers", () => onboardProducers(container, sales_channel_id));
  if (env.DEMO) await timed("demonstration papers", () => takeOverPapers(container));
  const products = await timed("products", () =>
    publishProducts(container, { sales_channel_id, shelves, holders }),
  );
  await timed("certifications", () => takeOverCertifications(container, products, holders));
  await timed("programme", () => setUpProgramme(container, holders));
  await timed("synonyms", () => addSynonyms(container));
  const groups = await timed("wholesale prices", () => setUpWholesale(container));
  if (env.DEMO) {
    await timed("demonstration accounts", () => openDemonstrationAccounts(container, holders, groups));
    await timed("demonstration lots", () => makeDemonstrationLots(container, holders));
    await timed("demonstration rounds", () => openDemonstrationRounds(container));
  }
  await timed("search index", () => awaitSearchIndex(container));
}
