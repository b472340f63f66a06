/**
 * The first `most` of many in an order, without sorting them all: a heap with the worst of the best on top.
 * @param compare below zero when `a` comes before `b`
 */
export class BestOf<Item> {
  private readonly heap: Item[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  offer(item: Item): void {
    if (this.most <= 0) return;
    const { heap } = this;
    if (heap.length < this.most) {
      heap.push(item);
      this.rise(heap.length - 1);
      return;
    }
    if (this.compare(item, heap[0] as Item) >= 0) return;
    heap[0] = item;
    this.sink();
  }

  /** The best, best first. */
  sorted(): Item[] {
    return [...this.heap].sort(this.compare);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.isInOrder(parent, at)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      let worst = at;
      if (left < this.heap.length && !this.isInOrder(worst, left)) worst = left;
      if (right < this.heap.length && !this.isInOrder(worst, right)) worst = right;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private isInOrder(upper: number, lower: number): boolean {
    return this.compare(this.heap[upper] as Item, this.heap[lower] as Item) >= 0;
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b] as Item, this.heap[a] as Item];
  }
}
