import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { BACKEND_BUILD } from "../../scripts/paths.mjs";

/**
 * Every route the server has below an address, as `POST /producer/orders/:id/ship`. The framework makes
 * its routes from these files and from nothing else, so a route cannot be missing here and still answer.
 */
export function routesBelow(address: string): string[] {
  const api = join(BACKEND_BUILD, "src/api");
  const files = readdirSync(join(api, address), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("route.js"))
    .flatMap((file) => {
      const full = join(api, address, file);
      const path = `/${relative(api, dirname(full))}`.replace(/\[(\w+)\]/g, ":$1");
      const methods = [...readFileSync(full, "utf8").matchAll(/^exports\.(GET|POST|PUT|PATCH|DELETE) = /gm)];
      return methods.map((method) => `${method[1]} ${path}`);
    })
    .sort();
}
