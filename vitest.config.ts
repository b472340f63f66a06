import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit tests: pure rules beside their code, in every package and in the commands. Nothing is booted. */
export default defineConfig({
  resolve: {
    alias: {
      "@contracts": fileURLToPath(new URL("./backend/src/contracts", import.meta.url)),
      "@": fileURLToPath(new URL("./storefront/src", import.meta.url)),
    },
  },
  test: {
    include: [
      "{backend,storefront}/src/**/*.test.{ts,tsx}",
      "storefront/config/**/*.test.mjs",
      "scripts/**/*.test.{ts,mjs}",
    ],
    exclude: ["**/node_modules/**", "**/.medusa/**", "**/.next/**"],
    testTimeout: 30_000,
  },
});
