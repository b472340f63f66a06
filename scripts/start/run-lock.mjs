import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../paths.mjs";
import { errorCode, Failure } from "../terminal/failure.mjs";

/**
 * Lets one command at a time do something in this checkout. The lock is a listening socket, so the system
 * itself gives it back when its holder dies; a process number in a file could pass to another program.
 * @param {string} purpose such as "start"
 * @returns {Promise<(() => void) | undefined>} gives the lock back; nothing while another command holds it
 */
export async function tryRunLock(purpose) {
  const id = createHash("sha256").update(ROOT).digest("hex").slice(0, 12);
  // In the temporary folder: a socket's path may not be longer than about 100 characters.
  const path = join(tmpdir(), `ocop-market-${purpose}-${id}.sock`);
  const server = (await tryListen(path)) ?? (await takeOver(path));
  server?.unref();
  return server && (() => void server.close());
}

/** @throws {Failure} when the market of this checkout runs already */
export async function requireOnlyStart() {
  if (await tryRunLock("start")) return;
  throw new Failure(
    "The market of this folder is running already. Stop it with Ctrl-C in its terminal first.",
  );
}

/** @param {string} path */
async function takeOver(path) {
  if (await someoneAnswers(path)) return undefined;
  rmSync(path, { force: true });
  return tryListen(path);
}

/**
 * @param {string} path
 * @returns {Promise<import("node:net").Server | undefined>}
 */
function tryListen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once("error", (error) => (errorCode(error) === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server));
  });
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function someoneAnswers(path) {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    // Another account's socket is somebody's; a refused or vanished one is nobody's.
    socket.once("error", (error) => resolve(errorCode(error) === "EACCES"));
  });
}
