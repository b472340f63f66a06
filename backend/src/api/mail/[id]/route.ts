import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLetter, requireLocalOutbox } from "../local-outbox";

/** Shows one letter as a mailbox would: no scripts, no forms, nothing of this origin. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  requireLocalOutbox();
  const html = await readLetter(req.params.id ?? "");
  res.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation",
  );
  res.type("html").send(html);
}
