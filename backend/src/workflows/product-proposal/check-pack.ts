import type { ProposalFinding, ProposedPack } from "../../contracts/product-proposal";
import { gtin14, isRestrictedGtin } from "../../tracing/gtin";
import { missing, wrong } from "./finding";

const skuPattern = /^[A-Z0-9][A-Z0-9._-]{2,39}$/;
const MOST_NET = 1_000_000;

type AmountField =
  | "price_vnd"
  | "stock_quantity"
  | "weight_g"
  | `${"length" | "width" | "height"}_cm`
  | "case_size";
type AmountRule = {
  field: AmountField;
  /** What to say when it is empty; null where it may be. */
  lack: string | null;
  least: number;
  most: number;
  range: string;
};
const side = { lack: null, least: 1, most: 200, range: "Cạnh hộp là số nguyên từ 1 đến 200 cm." };

/** Price and stock as the desk of prices and stock takes them. */
const amounts: readonly AmountRule[] = [
  {
    field: "price_vnd",
    lack: "Ghi giá bán lẻ.",
    least: 1000,
    most: 100_000_000,
    range: "Giá là số đồng chẵn, từ 1.000 đến 100.000.000.",
  },
  {
    field: "stock_quantity",
    lack: "Ghi số lượng đang có; chưa có thì ghi 0.",
    least: 0,
    most: 1_000_000,
    range: "Số lượng là số nguyên từ 0 đến 1.000.000.",
  },
  {
    field: "weight_g",
    lack: "Ghi khối lượng cả bao bì, để tính cước gửi.",
    least: 1,
    most: 100_000,
    range: "Khối lượng cả bao bì là số nguyên từ 1 đến 100.000 g.",
  },
  { field: "length_cm", ...side },
  { field: "width_cm", ...side },
  { field: "height_cm", ...side },
  {
    field: "case_size",
    lack: null,
    least: 2,
    most: 1000,
    range: "Số gói trong một thùng là số nguyên từ 2 đến 1.000.",
  },
];
/** A service sends no parcel. */
const parcelFields: readonly AmountField[] = ["weight_g", "length_cm", "width_cm", "height_cm"];

type At = (field: keyof ProposedPack) => string;

/** What one pack lacks and what cannot stay as it is. Lengths in cm, weight in g, price in đồng. */
export function checkPack(pack: ProposedPack, { is_service }: { is_service: boolean }): ProposalFinding[] {
  const at: At = (field) => `packs.${pack.key}.${field}`;
  const asked = amounts.filter(({ field }) => !(is_service && parcelFields.includes(field)));
  return [
    ...checkNames(pack, at),
    ...checkNet(pack, at),
    ...asked.flatMap((rule) => checkAmount(pack[rule.field], rule, at)),
    ...checkCodes(pack, at),
  ];
}

function checkAmount(value: number | null, rule: AmountRule, at: At): ProposalFinding[] {
  if (value === null) return rule.lack === null ? [] : [missing(at(rule.field), rule.lack)];
  const fits = Number.isInteger(value) && value >= rule.least && value <= rule.most;
  return fits ? [] : [wrong(at(rule.field), rule.range)];
}

function checkNames({ title, title_en }: ProposedPack, at: At): ProposalFinding[] {
  if (title === "") return [missing(at("title"), "Ghi tên quy cách, ví dụ “Gói 500 g”.")];
  const tagged = "Tên quy cách không có dấu < hay >.";
  return [
    /[<>]/.test(title) ? wrong(at("title"), tagged) : null,
    /[<>]/.test(title_en) ? wrong(at("title_en"), tagged) : null,
  ].filter((finding) => finding !== null);
}

function checkNet({ net_amount, net_unit }: ProposedPack, at: At): ProposalFinding[] {
  const unit = net_unit === null ? [missing(at("net_unit"), "Chọn đơn vị của khối lượng tịnh.")] : [];
  if (net_amount === null) {
    return [missing(at("net_amount"), "Ghi khối lượng tịnh hoặc số lượng trong gói."), ...unit];
  }
  if (net_amount > 0 && net_amount <= MOST_NET) return unit;
  return [wrong(at("net_amount"), "Khối lượng tịnh phải lớn hơn 0 và không quá 1.000.000."), ...unit];
}

function checkCodes({ sku, gtin }: ProposedPack, at: At): ProposalFinding[] {
  const fourteen = gtin14(gtin);
  if (sku === "") return [missing(at("sku"), "Ghi mã hàng (SKU), hoặc để trống rồi lưu để nhận mã gợi ý.")];
  return [
    skuPattern.test(sku)
      ? null
      : wrong(at("sku"), "Mã hàng (SKU) dài từ 3 đến 40: chữ in hoa không dấu, chữ số, dấu - . _"),
    gtin !== "" && fourteen === null
      ? wrong(at("gtin"), "Mã vạch không đúng: thiếu số, hoặc chữ số cuối không khớp.")
      : null,
    fourteen !== null && isRestrictedGtin(fourteen)
      ? wrong(at("gtin"), "Mã vạch bắt đầu bằng 02 hoặc 2 chỉ dùng trong nội bộ một cửa hàng.")
      : null,
  ].filter((finding) => finding !== null);
}
