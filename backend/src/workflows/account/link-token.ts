import { createHash, randomBytes } from "node:crypto";

/** A token for the link of a letter, of 256 bits. The database keeps its hash alone. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. */
export const linkTokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
