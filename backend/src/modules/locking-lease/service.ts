import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ILockingProvider, Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { KeyQueue } from "./key-queue";
import { LeaseKeeper } from "./lease-keeper";
import { type Database, LeaseTable } from "./lease-table";
import { LockTimeoutError } from "./lock-timeout-error";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Database; logger: Pick<Logger, "warn"> };

const WAIT_SECONDS = 10;
const EXECUTE_LEASE_SECONDS = 60;
/** A lock taken without an end must still end when its process dies. */
const OPEN_LEASE_SECONDS = 300;

const sorted = (keys: string | string[]): string[] => [...new Set([keys].flat())].sort();

/**
 * Locks that hold across processes with nothing but PostgreSQL: a queue in memory first, then a lease row.
 * Keys are always taken in one order and no connection is held while waiting or working.
 */
export class LeaseLockingProvider implements ILockingProvider {
  static readonly identifier = "locking-lease";
  private readonly queue = new KeyQueue();
  private readonly leases: LeaseTable;
  private readonly keeper: LeaseKeeper;
  private readonly logger: Pick<Logger, "warn">;
  /** Owners of locks that were taken without naming one: only this process may give them back. */
  private readonly unnamed = new Map<string, string>();

  constructor(dependencies: Dependencies) {
    this.leases = new LeaseTable(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.logger = dependencies.logger;
    this.keeper = new LeaseKeeper(this.leases, this.logger);
  }

  /**
   * Runs `job` while holding `keys`; the lease is renewed underneath.
   * @throws LockTimeoutError when the keys are not free within `timeout` seconds.
   */
  async execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number },
  ): Promise<T> {
    const wanted = sorted(keys);
    if (wanted.length === 0) return job();
    const owner = `execute:${randomUUID()}`;
    const lease_s = Math.max(args?.expire ?? EXECUTE_LEASE_SECONDS, 1);
    const deadline_ms = Date.now() + Math.max(args?.timeout ?? WAIT_SECONDS, 1) * 1000;
    const leave = await this.queue.enter(wanted, deadline_ms);
    try {
      await this.wait(wanted, owner, lease_s, deadline_ms);
      return await this.work(wanted, owner, lease_s, job);
    } finally {
      leave();
    }
  }

  /** Takes the keys at once or not at all; renewed until `expire` while this process lives. @throws LockTimeoutError when one is held by somebody else. */
  async acquire(keys: string | string[], args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const wanted = sorted(keys);
    const owner = args?.ownerId ?? `unnamed:${randomUUID()}`;
    if (!(await this.keeper.take(wanted, owner, args?.expire ?? OPEN_LEASE_SECONDS))) {
      throw new LockTimeoutError(wanted.join(", "));
    }
    if (!args?.ownerId) for (const key of wanted) this.unnamed.set(key, owner);
  }

  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    let complete = true;
    for (const key of sorted(keys)) {
      const owner = args?.ownerId ?? this.unnamed.get(key);
      if (!args?.ownerId) this.unnamed.delete(key);
      complete = owner !== undefined && (await this.keeper.free([key], owner)) && complete;
    }
    return complete;
  }

  /** Without an owner: whatever this process holds without a name. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    if (args?.ownerId) return this.keeper.freeOwner(args.ownerId);
    await this.release([...this.unnamed.keys()]);
  }

  private async wait(keys: string[], owner: string, lease_s: number, deadline_ms: number): Promise<void> {
    for (let pause_ms = 10; ; pause_ms = Math.min(pause_ms * 1.5, 150)) {
      if (await this.leases.take(keys, owner, lease_s)) return;
      if (Date.now() >= deadline_ms) throw new LockTimeoutError(keys.join(", "));
      // Jitter: processes that wait for the same key should not ask in step.
      await sleep(pause_ms * (0.5 + Math.random()));
    }
  }

  private async work<T>(
    keys: string[],
    owner: string,
    lease_s: number,
    job: (signal?: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const lost = new AbortController();
    const renewal = setInterval(() => void this.renew(keys, owner, lease_s, lost), (lease_s * 1000) / 3);
    try {
      const result = await job(lost.signal);
      if (lost.signal.aborted) throw new LockTimeoutError(keys.join(", "));
      return result;
    } finally {
      clearInterval(renewal);
      await this.leases.free(keys, owner);
    }
  }

  private async renew(keys: string[], owner: string, lease_s: number, lost: AbortController): Promise<void> {
    try {
      const held = await this.leases.renew(keys, owner, lease_s);
      if (held.length < keys.length) lost.abort();
    } catch (error) {
      // The next beat tries again; the lease outlives two of them.
      this.logger.warn(`A lock on ${keys.join(", ")} could not be renewed: ${String(error)}`);
    }
  }
}
