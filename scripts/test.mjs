/** npm test [-- unit|http|journeys [file filter]]: installs, builds and runs every test. */
import { join } from "node:path";
import { build } from "./build/build.mjs";
import { install } from "./install/install.mjs";
import { DATA } from "./paths.mjs";
import { stopOnInterruption } from "./process/interruption.mjs";
import { stopAll } from "./process/launch.mjs";
import { requireNode, requireSystem } from "./start/checks.mjs";
import { Failure } from "./terminal/failure.mjs";
import { step } from "./terminal/progress.mjs";
import { reportFailure } from "./terminal/report-failure.mjs";
import { stages } from "./test/stages.mjs";

const logFolder = join(DATA, "test", "logs");
const total = { passed: 0, failed: 0 };

async function main() {
  const [wanted, ...words] = process.argv.slice(2);
  const chosen = stages.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    throw new Failure(
      `There are no “${wanted}” tests. Choose unit, http or journeys, or none of them for all.`,
    );
  }
  requireNode();
  requireSystem();
  await step("Install packages", async (remark) => remark(await install(logFolder)));
  let isBuilt = false;
  for (const { title, needsBuild, run } of chosen) {
    if (needsBuild && !isBuilt) {
      await step("Build backend and storefront", async (remark) => remark(await build(logFolder)));
      isBuilt = true;
    }
    console.log(`\n${title}`);
    const { passed, failed } = await run(words);
    total.passed += passed;
    total.failed += failed;
  }
}

const interruption = stopOnInterruption();
try {
  await main();
} catch (error) {
  reportFailure(error);
  total.failed += 1;
  await stopAll();
}
if (!interruption.isStopping()) {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
