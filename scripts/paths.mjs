import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
export const BACKEND = join(ROOT, "backend");
export const BACKEND_BUILD = join(BACKEND, ".medusa", "server");
export const STOREFRONT = join(ROOT, "storefront");
export const TESTS = join(ROOT, "tests");
/** Everything a local run writes; safe to delete, at the price of the local records. */
export const DATA = join(ROOT, ".data");
