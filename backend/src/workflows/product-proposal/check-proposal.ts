import type { ProposalContent, ProposalFinding } from "../../contracts/product-proposal";
import { labelContent } from "../../label/label-content";
import { checkPack } from "./check-pack";
import { missing, wrong } from "./finding";

const MOST_SHELF_LIFE_DAYS = 3650;
/** Goods that must say until when they may be used; spirits need not. */
const perishable = ["food", "health_supplement"];

/** Whether what is proposed is a stay or a visit: no parcel, no label. */
export const isService = ({ label }: Pick<ProposalContent, "label">): boolean =>
  label.field_set === "service";

/** Everything that keeps a proposal from the office, in the order of the form, as of a day. */
export function checkProposal(content: ProposalContent, day: string): ProposalFinding[] {
  const is_service = isService(content);
  return [
    ...checkNames(content),
    ...checkPage(content),
    ...checkPlace(content),
    ...checkLabel(content, day),
    ...checkLife(content),
    ...(content.packs.length === 0 ? [missing("packs", "Thêm ít nhất một quy cách, có giá.")] : []),
    ...content.packs.flatMap((pack) => checkPack(pack, { is_service })),
    ...checkAlike(content),
  ];
}

function checkNames({ title, title_en }: ProposalContent): ProposalFinding[] {
  const tagged = "Tên sản phẩm không có dấu < hay >.";
  const english = /[<>]/.test(title_en) ? [wrong("title_en", tagged)] : [];
  if (title === "") return [missing("title", "Ghi tên sản phẩm."), ...english];
  if (/[<>]/.test(title)) return [wrong("title", tagged), ...english];
  if (title.length < 3) return [wrong("title", "Tên sản phẩm dài từ 3 đến 150 ký tự."), ...english];
  return english;
}

function checkPage({ description, pictures }: ProposalContent): ProposalFinding[] {
  const words =
    description === ""
      ? [missing("description", "Viết lời giới thiệu.")]
      : description.length < 20
        ? [wrong("description", "Lời giới thiệu dài từ 20 đến 4.000 ký tự.")]
        : [];
  return [...words, ...(pictures.length === 0 ? [missing("pictures", "Thêm ít nhất một ảnh.")] : [])];
}

const checkPlace = ({ aisle, product_group }: ProposalContent): ProposalFinding[] => [
  ...(aisle === "" ? [missing("aisle", "Chọn gian hàng.")] : []),
  ...(product_group === "" ? [missing("product_group", "Chọn nhóm sản phẩm OCOP.")] : []),
];

/** The label's law says which of its facts the producer must give; days and lot come with each lot. */
function checkLabel({ title, label, is_alcohol }: ProposalContent, day: string): ProposalFinding[] {
  if (label.field_set === undefined) return [missing("label.field_set", "Chọn loại nhãn.")];
  const judged = labelContent(
    { title: title || "–", label, holder_known: true },
    { net_amount: 1, net_unit: "piece" },
    { code: "–", made_on: day, use_by_on: day },
    { name: "–", commune_name: null, province_name: "–" },
  );
  const lacks = (judged?.missing ?? []).filter(({ fill_in, key }) => fill_in === "listing" && key !== "name");
  const facts = lacks.map(({ key, label: name }) =>
    missing(
      key === "alcohol_percent" ? "label.alcohol_percent" : `label.${key}_vi`,
      `Nhãn còn thiếu: ${name}.`,
    ),
  );
  const isOdd = is_alcohol && label.field_set !== "alcohol";
  return isOdd ? [...facts, wrong("is_alcohol", "Đồ uống có cồn phải mang nhãn “Rượu”.")] : facts;
}

function checkLife({ label, shelf_life_days, season_months }: ProposalContent): ProposalFinding[] {
  const season =
    season_months?.length === 0 ? [missing("season_months", "Chọn ít nhất một tháng mùa vụ.")] : [];
  if (shelf_life_days === null) {
    const isAsked = perishable.includes(label.field_set ?? "");
    return isAsked ? [missing("shelf_life_days", "Ghi hạn dùng, tính bằng ngày."), ...season] : season;
  }
  const fits =
    Number.isInteger(shelf_life_days) && shelf_life_days >= 1 && shelf_life_days <= MOST_SHELF_LIFE_DAYS;
  return fits ? season : [wrong("shelf_life_days", "Hạn dùng là số ngày, từ 1 đến 3.650."), ...season];
}

/** Two packs may not bear one name or one code. */
function checkAlike({ packs }: ProposalContent): ProposalFinding[] {
  const rules = [
    ["title", "Hai quy cách cùng tên."],
    ["sku", "Hai quy cách cùng mã hàng (SKU)."],
    ["gtin", "Hai quy cách cùng mã vạch."],
  ] as const;
  return packs.flatMap((pack, index) =>
    rules.flatMap(([field, message]) => {
      const value = pack[field].toLowerCase();
      const isSecond =
        value !== "" && packs.findIndex((other) => other[field].toLowerCase() === value) < index;
      return isSecond ? [wrong(`packs.${pack.key}.${field}`, message)] : [];
    }),
  );
}

export const fieldsOf = (findings: readonly ProposalFinding[]): Record<string, string> =>
  Object.fromEntries([...findings].reverse().map(({ field, message }) => [field, message]));
