import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { TESTS } from "../paths.mjs";
import { Failure } from "../terminal/failure.mjs";

/** Flags without which a Chromium in a container hangs or talks to the outside. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * A browser that starts: Playwright's own, else one on PATH, else (as root on Debian) the package chromium.
 * @returns {Promise<string>} the path of its program
 * @throws {Failure} when there is none and none can be installed
 */
export async function findBrowser() {
  const { chromium } = createRequire(join(TESTS, "package.json"))("@playwright/test");
  const candidates = [chromium.executablePath(), ...onPath()].filter((path) => existsSync(path));
  for (const path of candidates) if (await starts(chromium, path)) return path;
  installChromium();
  for (const path of onPath()) if (await starts(chromium, path)) return path;
  throw new Failure(
    "The journeys need a browser, and none starts here. Install Chromium, or run: npx playwright install chromium",
  );
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isProgram));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next one is tried.
    return false;
  }
}

/**
 * @param {{ launch: (options: object) => Promise<{ close: () => Promise<void> }> }} chromium
 * @param {string} executablePath
 */
async function starts(chromium, executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 30_000 });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`  ${executablePath} does not start: ${String(error).split("\n")[0]}`);
    return false;
  }
}

function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("  No browser here: installing Debian's package chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
  for (const args of [["update", "-qq"], install]) execFileSync("apt-get", args, { env, stdio: "ignore" });
}
