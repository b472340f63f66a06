import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../paths.mjs";
import { runPnpm } from "./pnpm.mjs";

const packages = ["", "backend", "storefront", "tests"];
const stampFile = join(ROOT, "node_modules", ".install-stamp");

/** What decides the content of node_modules: the manifests, the lockfile, and the Node they are built for. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  const manifests = packages.map((folder) => join(folder, "package.json"));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

function isInstalled() {
  const folders = packages.map((folder) => join(ROOT, folder, "node_modules"));
  if (!folders.every((folder) => existsSync(folder)) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, "utf8") === fingerprint();
}

/**
 * Installs what the lockfile names, unless it is installed already.
 * @param {string} logFolder
 * @returns {Promise<string>} a remark
 */
export async function install(logFolder) {
  if (isInstalled()) return "up to date";
  const args = ["install", "--frozen-lockfile"];
  await runPnpm(args, { name: "The installation", logFile: join(logFolder, "install.log") });
  writeFileSync(stampFile, fingerprint());
  return "installed";
}
