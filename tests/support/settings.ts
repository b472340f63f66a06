import { cleanEnvironment } from "../../scripts/process/clean-environment.mjs";
import { backendEnvironment, storefrontEnvironment } from "../../scripts/serve/environment.mjs";

/** Of every test cluster: they listen on loopback and hold made-up records only. */
export const POSTGRES_PASSWORD = "test-cluster";

/** Signs the bank notices of the tests. */
export const BANK_NOTICE_SECRET = "bank-notice-1a6d3f8b5c0e4279a4b7d2e9c6f1b083";

const secrets = {
  POSTGRES_PASSWORD,
  JWT_SECRET: "jwt-9b1f6c0e5a7d4f38b2c1e6a09d5f7b34",
  COOKIE_SECRET: "cookie-4e8a1d7c3b6f4092a5d8e1c7b0f3a629",
  INTERNAL_SECRET: "internal-7c2e9a4b1d8f4635b0a9c3e7d2f6b815",
  BANK_NOTICE_SECRET,
};

export type Ports = { databaseUrl: string; dataDir: string; backendPort: number; storefrontPort: number };

/** The settings of a test backend: those of a local start, and nothing from the developer's environment. */
export const backendSettings = (ports: Ports) =>
  backendEnvironment({ ...ports, secrets, base: cleanEnvironment() });

export const storefrontSettings = (ports: Ports, publishableKey: string) =>
  storefrontEnvironment({ ...ports, secrets, base: cleanEnvironment() }, publishableKey);
