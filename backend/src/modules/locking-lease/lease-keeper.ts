import type { Logger } from "@medusajs/framework/types";
import type { LeaseTable } from "./lease-table";

type Kept = { keys: Set<string>; until_ms: number; beat: NodeJS.Timeout };

/** What a lock is worth once its process is dead: short, so that whoever repeats the work need not wait. */
const LEASE_SECONDS = 12;
const BEAT_MS = 3000;

/**
 * Takes leases that are short and renews them while this process lives, until they are given back or the
 * time they were asked for is over.
 */
export class LeaseKeeper {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly leases: LeaseTable,
    private readonly logger: Pick<Logger, "warn">,
  ) {}

  /** Takes all keys for at most so many seconds, or none. */
  async take(keys: string[], owner: string, seconds: number): Promise<boolean> {
    if (!(await this.leases.take(keys, owner, Math.min(seconds, LEASE_SECONDS)))) return false;
    const before = this.kept.get(owner);
    clearInterval(before?.beat);
    const beat = setInterval(() => void this.renew(owner), BEAT_MS).unref();
    const until_ms = Math.max(Date.now() + seconds * 1000, before?.until_ms ?? 0);
    this.kept.set(owner, { keys: new Set([...(before?.keys ?? []), ...keys]), until_ms, beat });
    return true;
  }

  /** True when every key was still this owner's. */
  free(keys: string[], owner: string): Promise<boolean> {
    const kept = this.kept.get(owner);
    for (const key of keys) kept?.keys.delete(key);
    if (kept?.keys.size === 0) this.forget(owner);
    return this.leases.free(keys, owner);
  }

  freeOwner(owner: string): Promise<void> {
    this.forget(owner);
    return this.leases.freeOwner(owner);
  }

  private forget(owner: string): void {
    clearInterval(this.kept.get(owner)?.beat);
    this.kept.delete(owner);
  }

  private async renew(owner: string): Promise<void> {
    const kept = this.kept.get(owner);
    const left_s = kept ? (kept.until_ms - Date.now()) / 1000 : 0;
    if (!kept || left_s <= 0) return this.forget(owner);
    const asked = [...kept.keys];
    try {
      const held = new Set(await this.leases.renew(asked, owner, Math.min(left_s, LEASE_SECONDS)));
      // Given back by another process, or lost while this one stood still.
      for (const key of asked) if (!held.has(key)) kept.keys.delete(key);
      if (kept.keys.size === 0) this.forget(owner);
    } catch (error) {
      // The next beat tries again; the lease outlives three of them.
      this.logger.warn(`The locks of ${owner} could not be renewed: ${String(error)}`);
    }
  }
}
