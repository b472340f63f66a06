/**
 * Writes backend/.medusa/types: what the backend's queries answer follows from its modules and links, and
 * without these files its source does not pass the type check. The framework does this at the start of
 * every build; this is that part alone. Runs in the backend's folder, as a program of its own.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { BACKEND } from "../paths.mjs";

const fromBackend = createRequire(join(BACKEND, "package.json"));
fromBackend("ts-node").register({});
const { initializeContainer } = fromBackend("@medusajs/medusa/loaders/index");
const { generateTypes } = fromBackend("@medusajs/medusa/commands/utils/generate-types");

const container = await initializeContainer(BACKEND, {
  skipDbConnection: true,
  throwOnValidationError: false,
});
await generateTypes({ directory: BACKEND, container, logger: container.resolve("logger") });
process.exit(0);
