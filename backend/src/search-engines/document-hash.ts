import { createHash } from "node:crypto";
import type { ProductDocument } from "../catalogue/product-document";

/** The same for two documents exactly when they say the same; the order of their fields does not matter. */
export const documentHash = (document: ProductDocument): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest("hex")
    .slice(0, 24);
