/** Keeps what was asked for last, so many answers and no more. */
export class LastUsed<Value extends object | string> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The kept answer, or the one that is made now. */
  get(key: string, make: () => Value): Value {
    const value = this.kept.get(key) ?? make();
    // Set anew, so that the first key of the map is the one that was asked for longest ago.
    this.kept.delete(key);
    this.kept.set(key, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.size && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
