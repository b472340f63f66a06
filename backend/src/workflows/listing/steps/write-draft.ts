import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { asJson } from "../stored-version";
import type { CheckedDraft } from "./validate-draft";

type Former = { id: string; row: Record<string, unknown> | null };

/** Writes a draft, new or over the one there was; undone, the former one stands again. */
export const writeDraftStep = createStep(
  "write-listing-draft",
  async ({ id, member_id, content, base, ...rest }: CheckedDraft, { container }) => {
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const row = {
      ...rest,
      state: "draft" as const,
      saved_by: member_id,
      content: asJson(content),
      base: asJson(base),
    };
    if (id === null) {
      const made = await service.createListingVersions(row);
      return new StepResponse<string, Former>(made.id, { id: made.id, row: null });
    }
    const before = await service.retrieveListingVersion(id);
    await service.updateListingVersions({ id, ...row });
    const former = { state: before.state, content: before.content, base: before.base };
    return new StepResponse<string, Former>(id, {
      id,
      row: { ...former, version: before.version, saved_by: before.saved_by },
    });
  },
  async (former, { container }) => {
    if (!former) return;
    const service = container.resolve<ListingService>(LISTING_MODULE);
    if (former.row) await service.updateListingVersions({ id: former.id, ...former.row });
    else await service.deleteListingVersions(former.id);
  },
);
