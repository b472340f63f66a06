import "server-only";
import { z } from "zod";

const defaultSecrets = ["secret", "supersecret", "change-me", "changeme", "development"];

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    BACKEND_URL: z.url().default("http://localhost:9000"),
    STOREFRONT_URL: z.url().default("http://localhost:8000"),
    PUBLISHABLE_KEY: z.string().min(1),
    INTERNAL_SECRET: z.string().min(16),
    DEMO: z.enum(["true", "false"]).default("false"),
    LOCAL_START: z.enum(["true", "false"]).default("false"),
  })
  .refine(
    (v) => v.NODE_ENV !== "production" || !defaultSecrets.some((s) => v.INTERNAL_SECRET.startsWith(s)),
    {
      path: ["INTERNAL_SECRET"],
      message: "a default secret is not allowed in production",
    },
  )
  .refine((v) => v.NODE_ENV !== "production" || v.DEMO === "false" || v.LOCAL_START === "true", {
    path: ["DEMO"],
    message: "demonstration accounts are not allowed in production",
  });

export type Env = z.infer<typeof schema>;

/** Reads settings from a plain object; an empty value counts as unset. Throws one clear sentence. */
export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new Error(`The storefront cannot start, these settings are missing or wrong: ${faults.join(", ")}.`);
};

let parsed: Env | undefined;

/** The settings, parsed once; a build needs none of them. */
export const env = (): Env => {
  parsed ??= parseEnv(process.env);
  return parsed;
};
