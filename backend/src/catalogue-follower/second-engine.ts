import type { EngineIndex } from "../search-engines/search-engine";

/** A search engine beside PostgreSQL, as the follower keeps it. */
export type SecondEngine = {
  index: EngineIndex & { isIntact(): Promise<boolean> };
  /** Where it is and by which definition its index must be built, as one text. */
  built_as: string;
};
