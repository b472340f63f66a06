import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../paths.mjs";
import { isPortFree } from "../process/free-port.mjs";
import { Failure } from "../terminal/failure.mjs";

const NEEDED_BYTES = 2 * 1024 ** 3;

/**
 * Whether a Node version is fit: ^20.19.0 or ≥ 22.12.0, as package.json says.
 * @param {string} version such as "20.19.1"
 */
export function isFitNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** @throws {Failure} */
export function requireNode() {
  const version = process.versions.node;
  if (isFitNode(version)) return `Node ${version}`;
  throw new Failure(
    `This is Node ${version}; the market needs Node 20.19 or newer in 20, or 22.12 or newer.`,
  );
}

/** @throws {Failure} */
export function requireSystem() {
  if (process.platform === "win32") {
    throw new Failure("On Windows the market runs inside WSL 2: open a WSL terminal and start it there.");
  }
}

/** @throws {Failure} */
export function requireDisk() {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = bavail * bsize;
  const inGigabytes = `${(free / 1024 ** 3).toFixed(1)} GB free`;
  if (free < NEEDED_BYTES)
    throw new Failure(`There is too little room here: ${inGigabytes}, 2 GB are needed.`);
  return inGigabytes;
}

/**
 * @param {string} variable
 * @param {number} fallback
 */
export function portFrom(variable, fallback) {
  const text = process.env[variable] ?? "";
  if (text === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`${variable} is “${text}”, which is no port number (1 to 65535).`);
}

/**
 * @param {number} port
 * @param {string} variable the setting that chooses another one
 * @throws {Failure}
 */
export async function requireFreePort(port, variable) {
  if (await isPortFree(port)) return;
  throw new Failure(
    `Port ${port} is in use by another program. Stop it, or choose another port: ${variable}=${port + 1} npm start`,
  );
}

/** A file .env, when there is one, joins the environment; what is set already wins. */
export function readEnvFile() {
  const file = join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
