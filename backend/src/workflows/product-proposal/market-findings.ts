import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProposalContent, ProposalFinding } from "../../contracts/product-proposal";
import { findPlace } from "../../places/places";
import { gtin14 } from "../../tracing/gtin";
import { wrong } from "./finding";
import { readShelfIds } from "./read-shelf-ids";

/** A GTIN in every length it may have been written down in. */
export function gtinForms(gtin: string): string[] {
  const fourteen = gtin14(gtin);
  if (fourteen === null) return [];
  return [14, 13, 12, 8]
    .filter((length) => /^0*$/.test(fourteen.slice(0, 14 - length)))
    .map((length) => fourteen.slice(14 - length));
}

/**
 * What collides with the market as it stands: codes that other products bear, shelves and places that do
 * not exist. A product made from this very proposal does not count.
 */
export async function marketFindings(
  container: MedusaContainer,
  proposal_id: string | null,
  content: ProposalContent,
): Promise<ProposalFinding[]> {
  const taken = await takenCodes(container, proposal_id, content);
  const shelves = await readShelfIds(container);
  const place = content.material_commune_code;
  return [
    ...(content.aisle !== "" && !shelves.aisles.has(content.aisle)
      ? [wrong("aisle", "Gian hàng này không còn. Chọn gian khác.")]
      : []),
    ...(content.product_group !== "" && !shelves.groups.has(content.product_group)
      ? [wrong("product_group", "Nhóm sản phẩm này không có. Chọn nhóm khác.")]
      : []),
    ...(place !== "" && !findPlace(place)
      ? [wrong("material_commune_code", "Không có xã này. Chọn lại.")]
      : []),
    ...content.packs.flatMap(({ key, sku, gtin }) => [
      ...(taken.has(sku) ? [wrong(`packs.${key}.sku`, `Mã ${sku} đã có trên chợ. Đặt mã khác.`)] : []),
      ...(gtinForms(gtin).some((form) => taken.has(form))
        ? [wrong(`packs.${key}.gtin`, "Mã vạch này đã có trên chợ. Kiểm tra lại trên bao bì.")]
        : []),
    ]),
  ];
}

type Row = {
  sku: string | null;
  barcode: string | null;
  ean: string | null;
  product?: { external_id: string | null } | null;
};

async function takenCodes(
  container: MedusaContainer,
  proposal_id: string | null,
  { packs }: ProposalContent,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const skus = packs.map(({ sku }) => sku).filter((sku) => sku !== "");
  const gtins = packs.flatMap(({ gtin }) => gtinForms(gtin));
  if (skus.length + gtins.length === 0) return new Set<string>();
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["sku", "barcode", "ean", "product.external_id"],
    filters: { $or: [{ sku: skus }, { barcode: gtins }, { ean: gtins }] },
  });
  const others = (data as unknown as Row[]).filter(
    ({ product }) => proposal_id === null || product?.external_id !== proposal_id,
  );
  return new Set(
    others.flatMap(({ sku, barcode, ean }) => [sku, barcode, ean]).filter((code) => code !== null),
  );
}
