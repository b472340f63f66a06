import type { SearchTypes } from "@medusajs/framework/types";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import type { SearchResult } from "../contracts/catalogue";
import {
  afterAnswer,
  afterError,
  afterSilence,
  afterTrial,
  type Breaker,
  closedBreaker,
  isTrialDue,
} from "./breaker";
import { Readiness } from "./readiness";
import type { SearchEngine } from "./search-engine";

/** A shopper gets the other engine's answer when this one takes longer. */
export const LONGEST_ANSWER_MS = 300;

export type DoorParts = {
  /** Always there, and always right: opened for each question. */
  openPostgres: () => Promise<SearchEngine>;
  /** Asked first while it can be trusted; null when none is set. */
  second: { until(signal: AbortSignal): SearchEngine } | null;
  /** Whether the second engine's index is whole and owes nothing older than so many seconds. */
  readIsReady: (most_seconds_behind: number) => Promise<boolean>;
  now: () => number;
  logger: { warn(message: string): void; info(message: string): void };
};

/** A shopper's search may be a moment old. */
const MOST_SECONDS_BEHIND = 10;

/** An engine that was away comes back only when it has been told all that it missed: no price goes back. */
const NOTHING_OWED = 0;

/**
 * Pages that are kept are made anew when PostgreSQL's index has followed a change: what they are made of must
 * know that change, or they would show the old state until the next one.
 */
type Needs = {
  isForKeptPage: boolean;
  /** How many hits are passed over before the first one that is answered. */
  skip?: number;
};

/**
 * Meilisearch sorts as far as the page that is asked for: at 20,000 products a page behind 240 hits takes it
 * 9 ms, one behind 19,000 more than a second. PostgreSQL takes the same for every page.
 */
const MOST_SKIPPED = 240;

/** An answer, by which engine it came, and whether that was for want of the other. */
export type Answered<Answer> = Pick<SearchResult, "engine" | "degraded"> & { answer: Answer };

const trial: SearchTypes.SearchQuery = { entity: CATALOGUE_INDEX, pagination: { skip: 0, take: 1 } };

/**
 * The one door to the search engines. A question is asked of one engine as a whole, so its parts agree;
 * when the second engine fails or is silent, PostgreSQL answers the same question within the same request.
 */
export class SearchDoor {
  private breaker: Breaker = closedBreaker;
  private isTrying = false;
  private readonly readiness: Readiness;

  constructor(private readonly parts: DoorParts) {
    this.readiness = new Readiness(
      (isInUse) => parts.readIsReady(isInUse ? MOST_SECONDS_BEHIND : NOTHING_OWED),
      parts.now,
    );
  }

  async ask<Answer>(
    question: (engine: SearchEngine) => Promise<Answer>,
    needs: Needs,
  ): Promise<Answered<Answer>> {
    const { second, openPostgres } = this.parts;
    const isFar = needs.skip !== undefined && needs.skip > MOST_SKIPPED;
    const found =
      second && !isFar && (await this.isTrusted(needs)) ? await this.askSecond(second, question) : null;
    if (found) return { answer: found.answer, engine: "meilisearch", degraded: false };
    const postgres = await openPostgres();
    return { answer: await question(postgres), engine: postgres.name, degraded: second !== null && !isFar };
  }

  private async isTrusted({ isForKeptPage }: Needs): Promise<boolean> {
    if (!this.breaker.isOpen) {
      return isForKeptPage
        ? this.parts.readIsReady(NOTHING_OWED).catch(() => false)
        : this.readiness.isReady();
    }
    if (isTrialDue(this.breaker, this.parts.now())) void this.tryOut();
    return false;
  }

  private async askSecond<Answer>(
    second: NonNullable<DoorParts["second"]>,
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<{ answer: Answer } | null> {
    const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
    try {
      const answer = await question(second.until(signal));
      this.move(afterAnswer(this.breaker));
      return { answer };
    } catch (error) {
      const now = this.parts.now();
      this.move(
        signal.aborted ? afterSilence(this.breaker, now) : afterError(this.breaker, now),
        signal.aborted ? `no answer in ${LONGEST_ANSWER_MS} ms` : String(error),
      );
      return null;
    }
  }

  /** Asks the engine a small question on the quiet, beside what shoppers ask of PostgreSQL. */
  private async tryOut(): Promise<void> {
    const { second, now, readIsReady } = this.parts;
    if (!second || this.isTrying) return;
    this.isTrying = true;
    try {
      await second.until(AbortSignal.timeout(LONGEST_ANSWER_MS)).searchMany([trial]);
      this.move(afterTrial(this.breaker, await readIsReady(NOTHING_OWED), now()));
    } catch {
      this.move(afterTrial(this.breaker, false, now()));
    } finally {
      this.isTrying = false;
    }
  }

  private move(next: Breaker, reason = ""): void {
    const { logger } = this.parts;
    if (next.isOpen && !this.breaker.isOpen) logger.warn(`Search goes over to PostgreSQL: ${reason}`);
    if (!next.isOpen && this.breaker.isOpen) logger.info("Search is back with Meilisearch.");
    this.breaker = next;
  }
}
