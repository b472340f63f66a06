import { z } from "zod";

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";
const optional = z
  .string()
  .optional()
  .transform((value) => (isSet(value) ? value : undefined));
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Set by the local start command: a production build on a developer's own machine. */
  LOCAL_START: flag,
  /** Lets the demonstration accounts and records exist. */
  DEMO: flag,
  DATABASE_URL: z.string().min(1),
  PORT: z.coerce.number().int().default(9000),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** Where the storefront is reached from inside, when its public address leads through a proxy. */
  STOREFRONT_INTERNAL_URL: optional,
  DATA_DIR: z.string().default(".data"),
  /** A file with the milliseconds by which the clock runs ahead: for tests of midnight. */
  CLOCK_FILE: optional,
  JWT_SECRET: z.string().min(1),
  COOKIE_SECRET: z.string().min(1),
  INTERNAL_SECRET: z.string().min(1),
  BANK_NOTICE_SECRET: optional,
  WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  /** How often the jobs look that bring what a crash left lying; a test of them does not wait a minute. */
  SWEEP_SECONDS: z.coerce.number().int().min(1).max(60).default(60),
  /** Whether the index is compared with the catalogue by itself; a test of the outbox alone says no. */
  CHECK_SEARCH_INDEX: z
    .enum(["true", "false"])
    .default("true")
    .transform((value) => value === "true"),
  REDIS_URL: optional,
  /** A Meilisearch that answers searches while it can; PostgreSQL's index is always kept beside it. */
  MEILISEARCH_HOST: optional,
  MEILISEARCH_API_KEY: optional,
  /** What the catalogue is called there: several markets may share one Meilisearch. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9_]{1,60}$/)
    .default("catalogue"),
  STRIPE_API_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  STRIPE_PUBLISHABLE_KEY: optional,
  STRIPE_API_BASE: optional,
  SMTP_URL: optional,
  MAIL_FROM: z.string().default("Chợ OCOP Bắc Kạn <cho@localhost>"),
  S3_BUCKET: optional,
  S3_REGION: optional,
  S3_ENDPOINT: optional,
  S3_FILE_URL: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  VIETQR_BANK_BIN: z
    .string()
    .regex(/^\d{6}$/)
    .default("970415"),
  VIETQR_BANK_NAME: z.string().default("Ngân hàng trình diễn"),
  VIETQR_ACCOUNT_NUMBER: z
    .string()
    .regex(/^[0-9A-Za-z]{4,19}$/)
    .default("0000000000"),
  VIETQR_ACCOUNT_NAME: z.string().default("TAI KHOAN TRINH DIEN"),
});

export type Settings = z.infer<typeof schema>;

const weakSecret = /^(supersecret|secret|changeme|password|test|dev)/i;

/** What makes a setting unfit for a public server; empty on a developer's own machine. */
export function productionFaults(settings: Settings): string[] {
  if (settings.NODE_ENV !== "production" || settings.LOCAL_START) return [];
  const faults: string[] = [];
  for (const name of ["JWT_SECRET", "COOKIE_SECRET", "INTERNAL_SECRET"] as const) {
    if (settings[name].length < 32 || weakSecret.test(settings[name])) {
      faults.push(`${name} must be a random value of at least 32 characters.`);
    }
  }
  if (settings.DEMO) faults.push("DEMO must not be set: production refuses demonstration accounts.");
  if (!settings.BANK_NOTICE_SECRET) faults.push("BANK_NOTICE_SECRET must be set.");
  if (settings.VIETQR_ACCOUNT_NUMBER === "0000000000")
    faults.push("VIETQR_ACCOUNT_NUMBER must be the operator's own account.");
  if (settings.STRIPE_API_BASE) faults.push("STRIPE_API_BASE is for tests only.");
  if (settings.CLOCK_FILE) faults.push("CLOCK_FILE is for tests only.");
  return faults;
}

/**
 * Parses every setting once.
 * @throws Error with one line per missing or unfit variable.
 */
export function parseSettings(source: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The settings are not complete:\n${lines.join("\n")}`);
  }
  const faults = productionFaults(parsed.data);
  if (faults.length > 0) throw new Error(`These settings are not fit for production:\n${faults.join("\n")}`);
  return parsed.data;
}
