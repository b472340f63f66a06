import { fold } from "../../catalogue/fold";
import type { NetUnit, ProposalContent, ProposedPack } from "../../contracts/product-proposal";

const capitals = (text: string, words: number): string =>
  fold(text).split(" ").filter(Boolean).slice(0, words).join("").toUpperCase().slice(0, 14);

/** Units as they stand in codes that are known: BABEGREEN-HOMESTAY-1DEM. */
const unitCodes: Record<NetUnit, string> = {
  g: "",
  ml: "ML",
  piece: "CHIEC",
  box: "HOP",
  tea_bag: "TUI",
  night: "DEM",
};

const netOf = ({ net_amount, net_unit, title }: ProposedPack): string =>
  net_amount === null ? capitals(title, 3) : `${net_amount}${net_unit === null ? "" : unitCodes[net_unit]}`;

/**
 * Gives every pack without a code one that can be read: TAIHOAN-MIENDONG-500. Packs that say neither how
 * much nor what they are stay without; a code that stands is never changed.
 */
export function withSkus(content: ProposalContent, producer_handle: string): ProposalContent {
  if (content.title === "") return content;
  const maker = capitals(producer_handle.split("-").slice(-2).join(" "), 2);
  const stem = [maker, capitals(content.title, 2)].filter(Boolean).join("-");
  const used = new Set(content.packs.map(({ sku }) => sku));
  const packs = content.packs.map((pack) => {
    const net = netOf(pack).replace(/[^A-Z0-9]/g, "");
    if (pack.sku !== "" || net === "") return pack;
    const sku = firstFree(`${stem}-${net}`, used);
    used.add(sku);
    return { ...pack, sku };
  });
  return { ...content, packs };
}

/** The text itself, or the first of `-2`, `-3` … behind it that is not taken. */
export function firstFree(wanted: string, used: ReadonlySet<string>): string {
  let number = 1;
  let candidate = wanted;
  while (used.has(candidate)) candidate = `${wanted}-${++number}`;
  return candidate;
}
