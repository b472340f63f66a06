import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive } from "../process/alive.mjs";
import { stopAll } from "../process/launch.mjs";
import { startLocalDatabase } from "./local-database.mjs";
import { postgresPlace } from "./place.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cluster-"));
  // As root the server runs under an account of its own, which must be let in.
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await stopAll();
  rmSync(postgresPlace(join(folder, "pg")).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** @param {number} [rememberedPort] */
const start = (rememberedPort) =>
  startLocalDatabase({ home: join(folder, "pg"), password: "örtlich?", logFolder: folder, rememberedPort });

describe("the local database", { timeout: 90_000 }, () => {
  it("is made once, and keeps its port", async () => {
    const first = await start();
    expect(first.isNew).toBe(true);
    await first.running.stop();
    const second = await start(first.port);
    expect(second.isNew).toBe(false);
    expect(second.url).toBe(first.url);
  });

  it("comes back after a crash, and after its number has passed to another program", async () => {
    const crashed = await start();
    const pidFile = join(crashed.place.home, "cluster", "postmaster.pid");
    process.kill(-crashed.running.pid, "SIGKILL");
    await crashed.running.exited;
    expect(existsSync(pidFile)).toBe(true);
    const [, ...rest] = readFileSync(pidFile, "utf8").split("\n");
    writeFileSync(pidFile, [process.pid, ...rest].join("\n"));
    expect((await start()).isNew).toBe(false);
  });

  it("stops a server that an earlier command left running", async () => {
    const left = await start();
    const next = await start();
    expect(isAlive(left.running.pid)).toBe(false);
    expect(next.running.pid).not.toBe(left.running.pid);
  });

  it("says so in one sentence when it is damaged, and deletes nothing", async () => {
    const made = await start();
    await made.running.stop();
    const cluster = join(made.place.home, "cluster");
    rmSync(join(cluster, "PG_VERSION"));
    await expect(start()).rejects.toThrow(/is damaged\. Nothing was deleted\./);
    expect(existsSync(join(cluster, "base"))).toBe(true);
    writeFileSync(join(cluster, "PG_VERSION"), "14\n");
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 14; this is \d+\./);
  });
});
