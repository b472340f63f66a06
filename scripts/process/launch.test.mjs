import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "./alive.mjs";
import { launch, runToEnd, stopAll } from "./launch.mjs";

/** @type {string} */
let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "launch-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} source @param {string} name */
const script = (source, name) => ({
  name,
  command: process.execPath,
  args: ["-e", source],
  cwd: folder,
  logFile: join(folder, `${name}.log`),
});

const forever = "setInterval(() => {}, 1000);";

describe("launched programs", () => {
  it("fail with their log when they end badly", async () => {
    const failing = script("console.log('no flour left'); process.exit(3)", "The mill");
    await expect(runToEnd(failing)).rejects.toMatchObject({
      message: "The mill ended with 3.",
      logFile: failing.logFile,
    });
    expect(readFileSync(failing.logFile, "utf8")).toContain("no flour left");
  });

  it("stop in the reverse order of their launch", async () => {
    /** @type {string[]} */
    const order = [];
    for (const name of ["database", "backend", "storefront"]) {
      const running = await launch(script(forever, name));
      running.exited.then(() => order.push(name));
    }
    await stopAll();
    expect(order).toEqual(["storefront", "backend", "database"]);
  });

  it("are killed when they ignore the request to stop", async () => {
    const deaf = script(`process.on("SIGTERM", () => {}); console.log("ready"); ${forever}`, "deaf");
    const running = await launch({ ...deaf, graceMs: 200 });
    while (!readFileSync(deaf.logFile, "utf8").includes("ready")) await sleep(20);
    expect((await running.stop()).signal).toBe("SIGKILL");
  });

  it("do not outlive a command that is killed", async () => {
    const module = JSON.stringify(new URL("launch.mjs", import.meta.url).href);
    const child = JSON.stringify(script(forever, "orphan"));
    const command = join(folder, "command.mjs");
    writeFileSync(
      command,
      `const { launch } = await import(${module});\nconst { pid } = await launch(${child});\nconsole.log(pid);\n${forever}`,
    );
    const parent = spawn(process.execPath, [command], { stdio: ["ignore", "pipe", "inherit"] });
    const pid = await new Promise((resolve) => parent.stdout.once("data", (data) => resolve(Number(data))));
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => isRunning(pid), { timeout: 12_000 }).toBe(false);
  });
});

/** A process nobody has collected yet counts as ended. @param {number} pid */
function isRunning(pid) {
  if (!isAlive(pid)) return false;
  const stat = process.platform === "linux" ? readFileSync(`/proc/${pid}/stat`, "utf8") : "";
  return !stat.includes(") Z ");
}
