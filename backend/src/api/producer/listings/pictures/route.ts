import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepFileWorkflow } from "../../../../workflows/file/keep";
import { pictureAddress } from "../../../../workflows/listing/picture-address";
import { takenFile } from "../../../files/take-file";
import { ownProducer } from "../../tenancy/producer-context";

/** Keeps a photograph for a page: multipart, field `file`. Nobody else sees it until the page is approved. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ picture: string }>): Promise<void> {
  const input = { ...takenFile(req), ...ownProducer(req), audience: "office" as const, pictures_only: true };
  const { result } = await keepFileWorkflow(req.scope).run({ input });
  res.status(201).json({ picture: pictureAddress(result.id) });
}
