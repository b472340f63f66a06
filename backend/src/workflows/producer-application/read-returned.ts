import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { linkTokenHash } from "../account/link-token";
import { type ApplicationRow, readApplication } from "./read-application";

/** A returned application, for whoever holds the link of its letter. @throws MedusaError not_found */
export async function readReturned(
  container: MedusaContainer,
  code: string,
  token: string,
): Promise<ApplicationRow> {
  const row = await readApplication(container, { code });
  if (row.state === "returned" && row.mend_token_hash === linkTokenHash(token)) return row;
  const message = "Liên kết này không còn dùng được. Bạn mở liên kết trong thư mới nhất.";
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message);
}
