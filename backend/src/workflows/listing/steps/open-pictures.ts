import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";
import { pictureFileId } from "../picture-address";

/** Lets everybody see the photographs of an approved page; undone, those that were shut are shut again. */
export const openPicturesStep = createStep(
  "open-listing-pictures",
  async (pictures: string[], { container }) => {
    const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
    const named = pictures.flatMap((url) => pictureFileId(url) ?? []);
    const shut = named.length
      ? await service.listStoredFiles({ id: named, audience: "office" }, { select: ["id"] })
      : [];
    const ids = shut.map((file) => file.id);
    await setAudience(service, ids, "public");
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids) await setAudience(container.resolve<StoredFileService>(STORED_FILE_MODULE), ids, "office");
  },
);

async function setAudience(service: StoredFileService, ids: string[], audience: "public" | "office") {
  if (ids.length > 0) await service.updateStoredFiles(ids.map((id) => ({ id, audience })));
}
