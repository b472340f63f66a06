import { LockTimeoutError } from "./lock-timeout-error";

/** First come, first served within this process: one waiter a key asks the database, not all of them. */
export class KeyQueue {
  private readonly tails = new Map<string, Promise<void>>();

  /**
   * Waits for every key in turn; `keys` must be sorted and distinct, or two callers could wait for each other.
   * @returns a function that lets the next one in; must be called.
   * @throws LockTimeoutError when `deadline_ms` (epoch) passes first.
   */
  async enter(keys: string[], deadline_ms: number): Promise<() => void> {
    const leaves: (() => void)[] = [];
    const leaveAll = () => {
      for (const leave of leaves) leave();
    };
    for (const key of keys) {
      const { turn, leave } = this.join(key);
      leaves.push(leave);
      if (!(await arrivesBefore(turn, deadline_ms))) {
        leaveAll();
        throw new LockTimeoutError(key);
      }
    }
    return leaveAll;
  }

  private join(key: string): { turn: Promise<void>; leave: () => void } {
    const turn = this.tails.get(key) ?? Promise.resolve();
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const tail = turn.then(() => left);
    this.tails.set(key, tail);
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    });
    return { turn, leave };
  }
}

async function arrivesBefore(turn: Promise<void>, deadline_ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(deadline_ms - Date.now(), 0));
  });
  try {
    return await Promise.race([turn.then(() => true), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
