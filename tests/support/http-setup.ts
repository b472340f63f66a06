import { startTestCluster } from "./test-cluster";

/** Vitest's global setup: one cluster a run; what it returns ends it. */
export default startTestCluster;
