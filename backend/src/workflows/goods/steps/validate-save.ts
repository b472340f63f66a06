import { createHash } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SaveGoods } from "../../../contracts/goods";
import { repeatedVariant } from "../read-cells";
import { readOwn } from "../read-own";

export type SaveGoodsInput = SaveGoods & { producer_id: string; member_id: string; today: string };
export type OwnGoods = { variant_id: string; inventory_item_id: string | null; location_id: string };
export type ValidSave = SaveGoodsInput & { digest: string; own: OwnGoods[] };

/**
 * Finds which of the rows are this producer's; those that are not are told one by one later, like those
 * that are not there at all. @throws MedusaError invalid_data when a variant is named twice
 */
export const validateSaveStep = createStep(
  "validate-goods-save",
  async (input: SaveGoodsInput, { container }) => {
    if (repeatedVariant(input.rows) !== null)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Một quy cách có hai dòng.", "repeated_row");
    const asked = input.rows.map((row) => row.variant_id);
    const { rows, location_id } = await readOwn(container, input.producer_id, asked);
    const own = rows.map(({ variant_id, inventory_item_id }) => ({
      variant_id,
      inventory_item_id,
      location_id,
    }));
    const digest = createHash("sha256")
      .update(JSON.stringify([input.mode, input.rows]))
      .digest("hex");
    return new StepResponse({ ...input, own, digest });
  },
);
