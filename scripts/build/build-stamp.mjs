import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND_BUILD, ROOT, STOREFRONT } from "../paths.mjs";
import { fingerprint } from "./fingerprint.mjs";

const results = [BACKEND_BUILD, join(STOREFRONT, ".next")];
const notSources = new Set(["node_modules", "art", "next-env.d.ts"]);
const buildId = join(STOREFRONT, ".next", "BUILD_ID");

/** @param {string} folder */
const sourcesIn = (folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => !name.startsWith(".") && !notSources.has(name) && !name.endsWith(".tsbuildinfo"))
    .map((name) => join(folder, name));

/** What the build results follow from, and which results are meant. */
function currentStamp() {
  const sources = ["backend", "storefront"].flatMap(sourcesIn);
  const id = existsSync(buildId) ? readFileSync(buildId, "utf8") : "none";
  return `${fingerprint(["pnpm-lock.yaml", "turbo.json", ...sources])} ${id}`;
}

/** Whether both results are there and belong to the sources as they are; asking the build tool takes seconds. */
export function isBuildCurrent() {
  const stamps = results.map((folder) => join(folder, ".build-stamp"));
  if (!stamps.every((file) => existsSync(file))) return false;
  const wanted = currentStamp();
  return stamps.every((file) => readFileSync(file, "utf8") === wanted);
}

export function stampBuild() {
  const stamp = currentStamp();
  for (const folder of results) writeFileSync(join(folder, ".build-stamp"), stamp);
}
