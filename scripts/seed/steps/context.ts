import type { openMarketWorkflow } from "../../../backend/src/workflows/market/open";

/** The framework's container, named through a workflow: this folder has no packages of its own. */
export type Container = Extract<Parameters<typeof openMarketWorkflow>[0], { resolve: unknown }>;
