import type { ISearchModuleService } from "@medusajs/framework/types";
import { CATALOGUE_INDEX } from "../catalogue-index";
import type { Synonyms } from "./synonyms";
import type { Language } from "./understand";
import { Vocabulary } from "./vocabulary";

type Engine = Pick<ISearchModuleService, "search">;

const MOST_WORDS = 100_000;
const FRESH_MS = 30_000;

/** Reads every word of the catalogue with the number of its products; the index counts them as a facet. */
async function readVocabulary(engine: Engine): Promise<Vocabulary> {
  const { facets } = await engine.search({
    entity: CATALOGUE_INDEX,
    pagination: { skip: 0, take: 0 },
    search_options: { count: "none", facets: [{ field: "words", type: "value", limit: MOST_WORDS }] },
  });
  const words = facets?.words;
  return new Vocabulary(
    words?.type === "value" ? words.values.map(({ value, count }) => ({ word: value, count })) : [],
  );
}

export type LanguageSources = {
  engine: Engine;
  readSynonyms: () => Promise<Synonyms>;
  warn: (message: string) => void;
};

/**
 * Keeps the words of the catalogue in memory. They only finish and mend what is typed, a whole word is
 * found without them: so half a minute of age is answered at once while they are read anew.
 */
export class LanguageKeeper {
  private kept: { language: Language; readAt: number } | null = null;
  private reading: Promise<Language> | null = null;

  async language(sources: LanguageSources): Promise<Language> {
    if (!this.kept) return this.read(sources);
    if (Date.now() - this.kept.readAt > FRESH_MS) {
      this.read(sources).catch((error: unknown) =>
        sources.warn(`The words of the catalogue: ${String(error)}`),
      );
    }
    return this.kept.language;
  }

  private read(sources: LanguageSources): Promise<Language> {
    this.reading ??= this.readOnce(sources).finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readOnce({ engine, readSynonyms }: LanguageSources): Promise<Language> {
    const [vocabulary, synonyms] = await Promise.all([readVocabulary(engine), readSynonyms()]);
    const language = { vocabulary, synonyms };
    this.kept = { language, readAt: Date.now() };
    return language;
  }
}
