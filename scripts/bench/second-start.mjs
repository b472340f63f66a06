/**
 * node scripts/bench/second-start.mjs [--rounds 5]: seconds from the command to a market that answers, on a
 * checkout that has been started before. The market of this checkout must not be running.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../paths.mjs";
import { findFreePort } from "../process/free-port.mjs";
import { median, table } from "./report.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Math.min(20, Math.max(1, Number.parseInt(values.rounds, 10) || 5));

/** @returns {Promise<number>} seconds */
async function startOnce() {
  const env = {
    ...process.env,
    BACKEND_PORT: String(await findFreePort()),
    STOREFRONT_PORT: String(await findFreePort()),
  };
  const began = performance.now();
  const child = spawn(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {number | undefined} */
  let seconds;
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
    if (seconds !== undefined || !output.includes("Ready after")) return;
    seconds = (performance.now() - began) / 1000;
    child.kill("SIGINT");
  });
  await new Promise((resolve) => child.once("close", resolve));
  if (seconds === undefined) throw new Error(`The market did not start:\n${output}`);
  return seconds;
}

// The first one may install, build or seed: it is not counted.
await startOnce();
const measured = [];
for (let count = 0; count < rounds; count += 1) measured.push(await startOnce());
const rows = [[median(measured).toFixed(1), measured.map((value) => value.toFixed(1)).join(", ")]];
console.log(table("Second start of npm start", ["median seconds", "rounds"], rows));
