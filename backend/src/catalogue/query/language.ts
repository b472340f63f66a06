import type { SearchEngine } from "../../search-engines/search-engine";
import { CATALOGUE_INDEX } from "../catalogue-index";
import { toShelfFacets } from "../facets";
import { type Shelf, toShelf } from "./shelves";
import type { Language } from "./understand";
import { Vocabulary } from "./vocabulary";

type Engine = Pick<SearchEngine, "searchMany">;

const MOST_WORDS = 100_000;
const FRESH_MS = 30_000;

const counted = ["words", "producer_facet", "aisle_facet", "commune_facet"];

/** Reads every word and shelf of the catalogue with the number of its products: facets of the index. */
async function readCounts(engine: Engine): Promise<{ vocabulary: Vocabulary; shelves: Shelf[] }> {
  const results = await engine.searchMany([
    {
      entity: CATALOGUE_INDEX,
      pagination: { skip: 0, take: 0 },
      search_options: {
        count: "none",
        facets: counted.map((field) => ({ field, type: "value", limit: MOST_WORDS })),
      },
    },
  ]);
  const words = results[0]?.facets?.words;
  const { producer, aisle, commune } = toShelfFacets(results);
  return {
    vocabulary: new Vocabulary(
      words?.type === "value" ? words.values.map(({ value, count }) => ({ word: value, count })) : [],
    ),
    shelves: [
      ...producer.map((value) => toShelf("producer", value)),
      ...aisle.map((value) => toShelf("aisle", value)),
      ...commune.map((value) => toShelf("commune", value)),
    ],
  };
}

/** What is known of the catalogue before it is asked: its words, its synonyms and its shelves. */
export type CatalogueLanguage = Language & { shelves: readonly Shelf[] };
/** What is read off the index; the synonyms are the office's. */
export type IndexLanguage = Omit<CatalogueLanguage, "synonyms">;

export type LanguageSources = {
  openEngine: () => Promise<Engine>;
  warn: (message: string) => void;
};

/**
 * Keeps the words of the catalogue in memory. They only finish and mend what is typed, a whole word is
 * found without them: so half a minute of age is answered at once while they are read anew.
 */
export class LanguageKeeper {
  private kept: { language: IndexLanguage; readAt: number } | null = null;
  private reading: Promise<IndexLanguage> | null = null;

  async language(sources: LanguageSources): Promise<IndexLanguage> {
    if (!this.kept) return this.read(sources);
    if (Date.now() - this.kept.readAt > FRESH_MS) {
      this.read(sources).catch((error: unknown) =>
        sources.warn(`The words of the catalogue: ${String(error)}`),
      );
    }
    return this.kept.language;
  }

  private read(sources: LanguageSources): Promise<IndexLanguage> {
    this.reading ??= this.readOnce(sources).finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readOnce({ openEngine }: LanguageSources): Promise<IndexLanguage> {
    const language = await readCounts(await openEngine());
    this.kept = { language, readAt: Date.now() };
    return language;
  }
}
