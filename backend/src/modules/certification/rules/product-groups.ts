import type { DatedRule } from "./dated-rule";

/** The programme's groups, in the order of the decree; `id` is the handle of the core's product type. */
export type ProductGroups = { groups: readonly { id: string; name: string; name_en: string }[] };

export const productGroups: readonly DatedRule<ProductGroups>[] = [
  {
    source: "QĐ 919/QĐ-TTg",
    valid_from: "2022-08-01",
    groups: [
      { id: "thuc-pham", name: "Thực phẩm", name_en: "Food" },
      { id: "do-uong", name: "Đồ uống", name_en: "Drinks" },
      {
        id: "duoc-lieu",
        name: "Dược liệu và sản phẩm từ dược liệu",
        name_en: "Medicinal plants and products from them",
      },
      { id: "thu-cong-my-nghe", name: "Thủ công mỹ nghệ", name_en: "Handicraft" },
      { id: "sinh-vat-canh", name: "Sinh vật cảnh", name_en: "Ornamental plants and animals" },
      {
        id: "du-lich",
        name: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
        name_en: "Community tourism, eco-tourism and tourist sites",
      },
    ],
  },
];
