import type { NetUnit, ProposalContent, ProposedPack } from "@contracts/product-proposal";
import { parseAmount } from "@/lib/parse-amount";
import {
  type DraftValues,
  valuesOf as draftValuesOf,
  contentOf as pageOf,
  readValues as readDraftValues,
} from "../listing/draft-values";

export const packNames = [
  "title",
  "title_en",
  "net_amount",
  "net_unit",
  "price_vnd",
  "stock_quantity",
  "weight_g",
  "length_cm",
  "width_cm",
  "height_cm",
  "sku",
  "gtin",
  "case_size",
] as const;
export type PackName = (typeof packNames)[number];
/** A pack as its fields hold it. */
export type PackValues = { key: string } & Record<PackName, string>;
export type PictureValues = { url: string; alt: string };

const shelfNames = ["aisle", "product_group", "is_alcohol", "material_province"] as const;
export type ProposalValues = DraftValues & Record<(typeof shelfNames)[number], string>;

const emptyPack = Object.fromEntries(packNames.map((name) => [name, ""])) as Record<PackName, string>;
export const newPack = (key: string): PackValues => ({ ...emptyPack, key });

const typed = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

const packValuesOf = (pack: ProposedPack): PackValues => ({
  key: pack.key,
  title: pack.title,
  title_en: pack.title_en,
  net_amount: typed(pack.net_amount),
  net_unit: pack.net_unit ?? "",
  price_vnd: typed(pack.price_vnd),
  stock_quantity: typed(pack.stock_quantity),
  weight_g: typed(pack.weight_g),
  length_cm: typed(pack.length_cm),
  width_cm: typed(pack.width_cm),
  height_cm: typed(pack.height_cm),
  sku: pack.sku,
  gtin: pack.gtin,
  case_size: typed(pack.case_size),
});

/** A content as the form shows it; `material_province` is the province of the commune, found elsewhere. */
export const valuesOf = (content: ProposalContent, material_province: string) => ({
  values: {
    ...draftValuesOf({ ...content, pictures: [], picture_alts: {} }),
    aisle: content.aisle,
    product_group: content.product_group,
    is_alcohol: content.is_alcohol ? "yes" : "",
    material_province,
  },
  pictures: content.pictures,
  packs: content.packs.map(packValuesOf),
});

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === "string");

/** What was typed, as text; a missing field is empty. */
export const readForm = (form: FormData) => {
  const alts = texts(form, "picture_alt");
  return {
    values: {
      ...readDraftValues(form),
      ...(Object.fromEntries(shelfNames.map((name) => [name, text(form, name)])) as Pick<
        ProposalValues,
        (typeof shelfNames)[number]
      >),
    },
    pictures: texts(form, "picture_url").map((url, index) => ({ url, alt: alts[index] ?? "" })),
    packs: texts(form, "pack_key").map(
      (key): PackValues => ({
        ...(Object.fromEntries(packNames.map((name) => [name, text(form, `packs.${key}.${name}`)])) as Record<
          PackName,
          string
        >),
        key,
      }),
    ),
  };
};
export type FormValues = ReturnType<typeof readForm>;

/** `0,5` and `0.5` as 0.5; a whole amount as people type it; NaN for what is no number. */
const decimal = (typedText: string): number => parseAmount(typedText) ?? Number(typedText.replace(",", "."));

/** Numbers of a pack, and the names of those that are none. */
function packOf(pack: PackValues): { pack: ProposedPack; unread: string[] } {
  const unread: string[] = [];
  const number = (name: Exclude<PackName, "title" | "title_en" | "net_unit" | "sku" | "gtin">) => {
    const raw = pack[name].trim();
    if (raw === "") return null;
    const bare = raw.replace(/\s*(?:kg|g|cm|₫|đ)$/i, "");
    const value =
      name === "net_amount" ? decimal(bare) : (parseAmount(bare) ?? Number(bare.replace(",", ".")));
    if (Number.isFinite(value)) return value;
    unread.push(`packs.${pack.key}.${name}`);
    return null;
  };
  return {
    pack: {
      key: pack.key,
      title: pack.title,
      title_en: pack.title_en,
      net_amount: number("net_amount"),
      net_unit: pack.net_unit === "" ? null : (pack.net_unit as NetUnit),
      price_vnd: number("price_vnd"),
      stock_quantity: number("stock_quantity"),
      weight_g: number("weight_g"),
      length_cm: number("length_cm"),
      width_cm: number("width_cm"),
      height_cm: number("height_cm"),
      sku: pack.sku.trim().toUpperCase(),
      gtin: pack.gtin.replace(/[\s-]/g, ""),
      case_size: number("case_size"),
    },
    unread,
  };
}

/** What the form says as content, and the fields that were to be numbers and are none. */
export function contentOf({ values, pictures, packs }: FormValues): {
  content: ProposalContent;
  unread: string[];
} {
  const page = pageOf(values, []);
  const read = packs.map(packOf);
  const days = page.shelf_life_days;
  const isRead = days === null || Number.isFinite(days);
  const { picture_alts: _, ...rest } = page;
  return {
    content: {
      ...rest,
      shelf_life_days: isRead ? days : null,
      pictures,
      aisle: values.aisle,
      product_group: values.product_group,
      is_alcohol: values.is_alcohol !== "",
      packs: read.map(({ pack }) => pack),
    },
    unread: [...(isRead ? [] : ["shelf_life_days"]), ...read.flatMap(({ unread }) => unread)],
  };
}
