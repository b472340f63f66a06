import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { env } from "../../env";

const aboutSchema = z.object({ id: z.string(), to: z.string(), subject: z.string(), sent_at: z.string() });
export type LetterAbout = z.infer<typeof aboutSchema>;

const folder = join(env.DATA_DIR, "mail");
const missing = () => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
const isMissing = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, "code") === "ENOENT";

/** The outbox is a developer's: it does not exist with a real post, nor on a public server. */
export function requireLocalOutbox(): void {
  if (env.SMTP_URL || (env.NODE_ENV === "production" && !env.LOCAL_START)) throw missing();
}

/** What lies in the outbox, newest first. */
export async function listLetters(): Promise<LetterAbout[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(".json"));
  const letters = await Promise.all(
    files.map(async (name) => aboutSchema.parse(JSON.parse(await readFile(join(folder, name), "utf8")))),
  );
  return letters.sort((a, b) => b.sent_at.localeCompare(a.sent_at));
}

/** The HTML of one letter. @throws MedusaError not_found. */
export async function readLetter(id: string): Promise<string> {
  if (!/^[A-Za-z0-9_]{1,64}$/.test(id)) throw missing();
  return readFile(join(folder, `${id}.html`), "utf8").catch((error: unknown) => {
    throw isMissing(error) ? missing() : error;
  });
}
