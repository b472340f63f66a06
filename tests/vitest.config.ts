import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** HTTP tests, and faults in the middle of them: each file boots production backends on databases of its own. */
export default defineConfig({
  resolve: { alias: { "@contracts": fileURLToPath(new URL("../backend/src/contracts", import.meta.url)) } },
  test: {
    include: ["http/**/*.spec.ts", "faults/**/*.spec.ts"],
    globalSetup: "./support/http-setup.ts",
    pool: "forks",
    // A backend takes about 400 MB and a core while it boots.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
