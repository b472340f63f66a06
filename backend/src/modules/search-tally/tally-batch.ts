/** What is counted together, and how often it came. */
type Counted<Tally> = { tally: Tally; count: number };

type Settings<Tally> = {
  keyOf: (tally: Tally) => string;
  /** Writes what was gathered; its failure loses this batch and nothing else. */
  write: (batch: Counted<Tally>[]) => Promise<void>;
  warn: (message: string) => void;
  pause_ms: number;
  /** Different tallies in one batch; what comes beyond is not counted. */
  most: number;
};

/** Gathers counts in memory and writes them in one go after a pause. A crash loses at most one batch. */
export class TallyBatch<Tally> {
  private gathered = new Map<string, Counted<Tally>>();
  private dropped = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly settings: Settings<Tally>) {}

  add(tally: Tally): void {
    const key = this.settings.keyOf(tally);
    const known = this.gathered.get(key);
    if (known) known.count += 1;
    else if (this.gathered.size < this.settings.most) this.gathered.set(key, { tally, count: 1 });
    else this.dropped += 1;
    this.timer ??= setTimeout(() => void this.settle(), this.settings.pause_ms).unref();
  }

  /** Writes what there is now. Never throws. */
  async settle(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const batch = [...this.gathered.values()];
    const { dropped } = this;
    this.gathered = new Map();
    this.dropped = 0;
    if (dropped > 0) this.settings.warn(`${dropped} searches were too many to be counted.`);
    if (batch.length === 0) return;
    try {
      await this.settings.write(batch);
    } catch (error) {
      this.settings.warn(`${batch.length} counts of searches were lost: ${String(error)}`);
    }
  }
}
