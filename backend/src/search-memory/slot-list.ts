/** Slots in the order in which they were added, in as little memory as they take. */
export class SlotList {
  private slots = new Uint32Array(2);
  private length = 0;

  add(slot: number): void {
    if (this.length === this.slots.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.slots);
      this.slots = grown;
    }
    this.slots[this.length] = slot;
    this.length += 1;
  }

  each(visit: (slot: number) => void): void {
    for (let at = 0; at < this.length; at += 1) visit(this.slots[at] ?? 0);
  }
}
