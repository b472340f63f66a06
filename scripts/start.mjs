/** npm start: installs, builds and serves the whole market on this machine. */
import { stopOnInterruption } from "./process/interruption.mjs";
import { stopAll } from "./process/launch.mjs";
import { readArguments, usage } from "./start/arguments.mjs";
import { readEnvFile, requireNode, requireSystem } from "./start/checks.mjs";
import { reset } from "./start/reset.mjs";
import { requireOnlyStart } from "./start/run-lock.mjs";
import { startMarket } from "./start/start-market.mjs";
import { summary } from "./start/summary.mjs";
import { Failure } from "./terminal/failure.mjs";
import { secondsSince } from "./terminal/progress.mjs";
import { reportFailure } from "./terminal/report-failure.mjs";

const began = performance.now();

async function main() {
  const { reset: wantsReset, yes, help } = readArguments(process.argv.slice(2));
  if (help) return console.log(usage);
  requireNode();
  requireSystem();
  readEnvFile();
  await requireOnlyStart();
  if (wantsReset && !(await reset({ isSure: yes }))) return console.log("Nothing was removed.");

  console.log("The market for OCOP specialties of Bắc Kạn\n");
  const { market, programs } = await startMarket();
  console.log(summary(market));
  console.log(`  Ready after ${secondsSince(began)}.`);
  const ended = await Promise.race(programs.map((program) => program.exited.then(() => program)));
  throw new Failure(`${ended.name} ended by itself; the rest is stopped too.`, { logFile: ended.logFile });
}

const interruption = stopOnInterruption();
try {
  await main();
} catch (error) {
  // What fails because we are stopping it is no news; the interruption ends the process.
  if (!interruption.isStopping()) {
    reportFailure(error);
    process.exitCode = 1;
    await stopAll();
  }
}
