import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join, relative } from "node:path";
import { DATA, ROOT } from "../paths.mjs";
import { startLocalDatabase } from "../postgres/local-database.mjs";
import { postgresPlace } from "../postgres/place.mjs";
import { Failure } from "../terminal/failure.mjs";
import { localSecrets } from "./secrets.mjs";
import { readState, remember } from "./state-file.mjs";

const secretsFile = join(DATA, "secrets.json");
const localHome = join(DATA, "postgres");

/**
 * The database of this run: the one DATABASE_URL names, else the local one.
 * @param {string} logFolder
 * @param {(text: string) => void} remark
 */
export async function openDatabase(logFolder, remark) {
  const given = process.env.DATABASE_URL ?? "";
  return given === "" ? openLocal(logFolder, remark) : openGiven(given, remark);
}

/**
 * @param {string} logFolder
 * @param {(text: string) => void} remark
 */
async function openLocal(logFolder, remark) {
  const stateFile = join(DATA, "database.json");
  requireSecretsOf(join(postgresPlace(localHome).home, "cluster"));
  const secrets = localSecrets(secretsFile);
  const password = secrets.POSTGRES_PASSWORD;
  const rememberedPort = readState(stateFile).port;
  const database = await startLocalDatabase({ home: localHome, password, logFolder, rememberedPort });
  if (database.isNew) rmSync(stateFile, { force: true });
  remember(stateFile, { port: database.port });
  const place = database.place.isMoved
    ? `, in ${database.place.home}, which the account postgres can reach`
    : "";
  remark(`${database.isNew ? "new, " : ""}port ${database.port}${place}`);
  return { url: database.url, secrets, stateFile, isLocal: true, running: database.running };
}

/**
 * @param {string} cluster
 * @throws {Failure} when the secrets are gone: among them is the only copy of the database's password
 */
function requireSecretsOf(cluster) {
  if (!existsSync(cluster) || existsSync(secretsFile)) return;
  throw new Failure(
    `${relative(ROOT, secretsFile)} is missing, and with it the password of the database in ${cluster}. ` +
      "Nothing was deleted. “npm start -- --reset” makes a new database, without the local records.",
  );
}

/**
 * @param {string} url
 * @param {(text: string) => void} remark
 */
async function openGiven(url, remark) {
  const { host, hostname, port } = parse(url);
  if (!(await answers(hostname, Number(port || 5432)))) {
    throw new Failure(`Nothing answers at ${host}, where DATABASE_URL points. Is that PostgreSQL running?`);
  }
  remark(`DATABASE_URL at ${host}`);
  const id = createHash("sha256").update(url).digest("hex").slice(0, 12);
  const stateFile = join(DATA, `database-${id}.json`);
  return { url, secrets: localSecrets(secretsFile), stateFile, isLocal: false, running: undefined };
}

/** @param {string} url */
function parse(url) {
  if (URL.canParse(url)) return new URL(url);
  throw new Failure("DATABASE_URL is no address. It looks like postgres://user:password@host:5432/database.");
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ""), port, timeout: 5_000 });
    const end = (/** @type {boolean} */ isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}
