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
    /** A file with the milliseconds by which the clock runs ahead: for tests of midnight. */
    CLOCK_FILE: z.string().optional(),
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
  })
  .refine((v) => v.NODE_ENV !== "production" || !v.CLOCK_FILE || v.LOCAL_START === "true", {
    path: ["CLOCK_FILE"],
    message: "it is for tests only",
  });

export type Settings = z.infer<typeof schema>;

/** Reads settings from a plain object; an empty value counts as unset. Throws one clear sentence. */
export const parseSettings = (source: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new Error(`The storefront cannot start, these settings are missing or wrong: ${faults.join(", ")}.`);
};
