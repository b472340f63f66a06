import type { Synonyms } from "./synonyms";

/** From this age on they are read anew while the old ones are answered; from the next on they are waited for. */
const FRESH_MS = 10_000;
const STALE_MS = 20_000;

type Sources = { read: () => Promise<Synonyms>; warn: (message: string) => void; now: () => number };

/**
 * Keeps the synonyms in each process's memory, so that what the office writes holds everywhere within
 * half a minute, also in a process that nobody has asked for hours.
 */
export class SynonymKeeper {
  private kept: { synonyms: Synonyms; readAt: number } | null = null;
  private reading: Promise<Synonyms> | null = null;

  async synonyms(sources: Sources): Promise<Synonyms> {
    const { kept } = this;
    if (!kept) return this.read(sources);
    const age = sources.now() - kept.readAt;
    if (age < FRESH_MS) return kept.synonyms;
    const fresh = this.read(sources).catch((error: unknown) => {
      sources.warn(`The synonyms could not be read: ${String(error)}`);
      return kept.synonyms;
    });
    return age < STALE_MS ? kept.synonyms : fresh;
  }

  /** For the process that has just written them. */
  forget(): void {
    this.kept = null;
  }

  private read({ read, now }: Sources): Promise<Synonyms> {
    const readAt = now();
    this.reading ??= read()
      .then((synonyms) => {
        this.kept = { synonyms, readAt };
        return synonyms;
      })
      .finally(() => {
        this.reading = null;
      });
    return this.reading;
  }
}
