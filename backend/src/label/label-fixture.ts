import type { LabelFacts } from "../contracts/label";
import { type LabelContent, type LabelLot, labelContent } from "./label-content";

/** A food whose label lacks nothing, for tests. */
export const wholeLabel: LabelFacts = {
  field_set: "food",
  ingredients_vi: "Tinh bột dong riềng 100 %",
  usage_vi: "Ngâm nước 10 phút, nấu sôi 5 phút.",
  storage_vi: "Để nơi khô ráo, thoáng mát.",
  warning_vi: "Không dùng khi có mùi lạ hoặc đã hết hạn.",
  origin_vi: "Xã Côn Minh, tỉnh Thái Nguyên",
};

export const labelLot: LabelLot = {
  code: "TAIHOAN-261124-01",
  made_on: "2026-11-24",
  use_by_on: "2027-11-24",
};

/** The label of a pack of 500 g, for tests. */
export function labelOf(
  label: LabelFacts,
  changes: { holder_known?: boolean; commune_name?: string | null; lot?: LabelLot; net_amount?: null } = {},
): LabelContent {
  const { holder_known = true, commune_name = "Xã Côn Minh", lot = labelLot, net_amount = 500 } = changes;
  const content = labelContent(
    { title: "Miến dong Tài Hoan", label, holder_known },
    { net_amount, net_unit: "g" },
    lot,
    { name: "HTX Tài Hoan", commune_name, province_name: "Thái Nguyên" },
  );
  if (!content) throw new Error("A service has no label.");
  return content;
}
