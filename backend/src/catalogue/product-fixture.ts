import type { CertificationRow } from "./certification-row";
import type { GraphProduct } from "./graph-product";

/** A product as the framework answers it, for tests. */
export const graphProduct = (changes: Partial<GraphProduct> = {}): GraphProduct => ({
  id: "prod_1",
  handle: "mien-dong-tai-hoan",
  title: "Miến dong Tài Hoan",
  description: "Miến dong tráng tay.",
  status: "published",
  thumbnail: null,
  metadata: { kind: "mien", title_en: "Tai Hoan glass noodles", keywords: ["miến", "bún tàu"] },
  images: [],
  categories: [{ handle: "mien-bun-pho", name: "Miến, bún, phở khô", metadata: { name_en: "Noodles" } }],
  type: { value: "Thực phẩm", metadata: { handle: "thuc-pham", name_en: "Food" } },
  producer: {
    id: "producer_1",
    handle: "htx-tai-hoan",
    name: "HTX Tài Hoan",
    legal_form: "cooperative",
    is_operator: false,
    is_suspended: false,
    verified_on: "2026-01-05",
    papers: [{ kind: "food_safety", state: "verified", expires_on: "2028-06-01" }],
    aliases: ["Hợp tác xã Tài Hoan"],
    old_commune: "Xã Côn Minh",
    old_district: "Huyện Na Rì",
    old_province: "Bắc Kạn",
    commune_code: "02185",
    commune_name: "Xã Côn Minh",
    province_code: "19",
    province_name: "Thái Nguyên",
    source: null,
  },
  variants: [graphVariant("variant_1", 66_000, 20), graphVariant("variant_2", 128_000, 3)],
  ...changes,
});

export const graphVariant = (id: string, amount: number, stocked: number) => ({
  id,
  sku: id.toUpperCase(),
  title: "Túi 500 g",
  weight: 540,
  variant_rank: 0,
  metadata: { title_en: "500 g bag", net_amount: 500, net_unit: "g" },
  prices: [{ amount, currency_code: "vnd", price_list_id: null }],
  inventory_items: [
    {
      required_quantity: 1,
      inventory: { location_levels: [{ stocked_quantity: stocked, reserved_quantity: 0 }] },
    },
  ],
});

/** A decision that held from 2024-11-20 through 2027-11-20, for tests. */
export const certificationRow = (changes: Partial<CertificationRow> = {}): CertificationRow => ({
  id: "ocert_1",
  product_id: "prod_1",
  producer_id: "producer_1",
  star_rating: 5,
  case_type: "re_evaluation",
  decision_number: "DEMO-015/QĐ-BNN-VPĐP",
  issuer_level: "centre",
  place: "Hà Nội",
  round: null,
  issued_on: "2024-11-20",
  expires_on: "2027-11-20",
  revoked_on: null,
  revocation_reason: null,
  document_id: null,
  exception_reason: null,
  exception_rules: null,
  year: 2024,
  year_basis: "recognised",
  is_demonstration: true,
  source: "demonstration",
  ...changes,
});
