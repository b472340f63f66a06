import { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, LeaseLockingProvider } from "../../../backend/src/modules/locking-lease";
import { createTestDatabase } from "../../support/test-database";

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe("locks of two processes on one database", () => {
  let pool: Pool;
  let dispose: () => Promise<void>;
  let here: LeaseLockingProvider;
  let there: LeaseLockingProvider;

  beforeAll(async () => {
    const database = await createTestDatabase();
    pool = new Pool({ connectionString: database.url, max: 10 });
    dispose = async () => {
      await pool.end();
      await database.drop();
    };
  });
  afterAll(() => dispose());
  beforeEach(async () => {
    await pool.query("delete from lock_lease");
    // What a provider remembers in memory is what a process remembers.
    here = provider();
    there = provider();
  });

  function provider(): LeaseLockingProvider {
    const raw: Database["raw"] = async (sql, bindings) => {
      const parts = sql.split("?");
      const numbered = parts.map((part, n) => (n === 0 ? part : `$${n}${part}`)).join("");
      const { rows, rowCount } = await pool.query(numbered, [...bindings]);
      return { rows, rowCount: rowCount ?? 0 };
    };
    const warn = (message: unknown) => {
      throw new Error(String(message));
    };
    return new LeaseLockingProvider({ __pg_connection__: { raw }, logger: { warn } });
  }
  const leases = async () => (await pool.query("select count(*)::int as n from lock_lease")).rows[0].n;

  it("run one job at a time, also when the keys come in different order", async () => {
    let inside = 0;
    const job = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await sleep(3);
      inside -= 1;
    };
    const jobs = Array.from({ length: 30 }, (_, n) =>
      (n % 2 === 0 ? here : there).execute(n % 3 === 0 ? ["b", "a"] : ["a", "b"], job),
    );
    await Promise.all(jobs);
    expect(await leases()).toBe(0);
  });

  it("give up after the time they were told to wait, and leave nothing behind", async () => {
    const holding = here.execute("a", () => sleep(1500));
    await sleep(50);
    await expect(there.execute("a", () => sleep(0), { timeout: 1 })).rejects.toMatchObject({
      name: "LockTimeoutError",
      type: "conflict",
      code: "lock_timeout",
    });
    await holding;
    await there.execute("a", () => sleep(0));
    expect(await leases()).toBe(0);
  });

  it("outlive a job that takes longer than its lease", async () => {
    const order: string[] = [];
    const long = here.execute(
      "a",
      async () => {
        await sleep(2500);
        order.push("long");
      },
      { expire: 1 },
    );
    await sleep(50);
    await there.execute("a", async () => void order.push("next"));
    await long;
    expect(order).toEqual(["long", "next"]);
  });

  it("pass on what a dead process held once its lease has run out", async () => {
    await here.acquire("a", { expire: 1 });
    await expect(there.acquire("a")).rejects.toMatchObject({ name: "LockTimeoutError" });
    await sleep(1100);
    await there.acquire("a");
    // The first owner comes back too late to give away what is not its own any more.
    expect(await here.release("a")).toBe(false);
    await expect(here.acquire("a")).rejects.toMatchObject({ name: "LockTimeoutError" });
    expect(await there.release("a")).toBe(true);
  });

  it("are short however long they were asked for, and renewed while the process lives", async () => {
    const left_s = async () =>
      Number(
        (await pool.query("select extract(epoch from expires_at - now()) as s from lock_lease")).rows[0]?.s,
      );
    await here.acquire("a", { ownerId: "workflow-1", expire: 180 });
    const taken = await left_s();
    expect(taken).toBeLessThanOrEqual(12);
    await sleep(4000);
    expect(await left_s()).toBeGreaterThan(9);
    expect(await there.release("a", { ownerId: "workflow-1" })).toBe(true);
    await here.acquire("a", { ownerId: "workflow-2", expire: 2 });
    await sleep(3500);
    expect(await left_s()).toBeLessThan(0);
  }, 30_000);

  it("let a named owner take its own key again, and give it back from anywhere", async () => {
    await here.acquire(["a", "b"], { ownerId: "workflow-1", expire: 60 });
    await there.acquire("a", { ownerId: "workflow-1", expire: 60 });
    await expect(there.acquire("a", { ownerId: "workflow-2" })).rejects.toMatchObject({
      name: "LockTimeoutError",
    });
    expect(await there.release("a", { ownerId: "workflow-2" })).toBe(false);
    await there.releaseAll({ ownerId: "workflow-1" });
    expect(await leases()).toBe(0);
  });

  it("take all keys or none", async () => {
    await here.acquire("b");
    await expect(there.acquire(["a", "b", "c"])).rejects.toMatchObject({ name: "LockTimeoutError" });
    expect(await leases()).toBe(1);
  });
});
