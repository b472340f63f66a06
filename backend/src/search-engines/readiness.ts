/** What was read is taken for true so long; it is then read anew beside the searches. */
const FRESH_MS = 1_000;
/** Older than this, a search waits for the reading. */
const STALE_MS = 5_000;

/** Whether an engine's index is fit to be searched, as it was read a moment ago. */
export class Readiness {
  private known: { isReady: boolean; read_at: number } | null = null;
  private reading: Promise<boolean> | null = null;

  /**
   * @param read is told whether the engine is in use: one that is taken back must owe nothing, or what shoppers
   * have seen would go back too. When it throws, the engine is not used.
   */
  constructor(
    private readonly read: (isInUse: boolean) => Promise<boolean>,
    private readonly now: () => number,
  ) {}

  async isReady(): Promise<boolean> {
    const age = this.known ? this.now() - this.known.read_at : Number.POSITIVE_INFINITY;
    if (age <= FRESH_MS && this.known) return this.known.isReady;
    this.reading ??= this.readOnce().finally(() => {
      this.reading = null;
    });
    return age <= STALE_MS && this.known ? this.known.isReady : this.reading;
  }

  private async readOnce(): Promise<boolean> {
    const isReady = await this.read(this.known?.isReady === true).catch(() => false);
    this.known = { isReady, read_at: this.now() };
    return isReady;
  }
}
