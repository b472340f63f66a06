import type { MedusaResponse } from "@medusajs/framework/http";
import type { FileContent } from "../../modules/stored-file";

const mediaTypes = { pdf: "application/pdf", webp: "image/webp" } as const;

/** Hands a kept file to the browser: shown, never run, and the same for ever. */
export function answerFile(res: MedusaResponse, file: FileContent): void {
  const visibility = file.audience === "public" ? "public" : "private";
  res.setHeader("content-type", mediaTypes[file.kind]);
  res.setHeader("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("cache-control", `${visibility}, max-age=31536000, immutable`);
  res.send(file.content);
}
