import { Badge } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { OfficeProposal, ProposalField } from "../../../contracts/product-proposal";
import type { Words } from "../../lib/use-words";
import { labelText } from "./label-text";
import { NewPictures } from "./new-pictures";

export type ReviewedField = { field: string; name: string; value: ReactNode };

/** What a proposal says, one field a row in the order of the producer's form; empty fields are left out. */
export function reviewedFields(proposal: OfficeProposal, words: Words): ReviewedField[] {
  const { content } = proposal;
  const texts: Partial<Record<ProposalField, ReactNode>> = {
    title: content.title,
    title_en: content.title_en,
    description: content.description,
    description_en: content.description_en,
    story: content.story,
    story_en: content.story_en,
    keywords: content.keywords.join(", "),
    pictures: <NewPictures pictures={content.pictures} />,
    aisle: proposal.aisle_name ?? content.aisle,
    product_group: proposal.product_group_name ?? content.product_group,
    label: labelText(content.label, words),
    is_alcohol: words(content.is_alcohol ? "proposal.yes" : "proposal.no"),
    shelf_life_days:
      content.shelf_life_days !== null && words("proposal.days", { n: content.shelf_life_days }),
    season_months:
      content.season_months === null
        ? words("proposal.all_year")
        : words("proposal.months", { months: content.season_months.join(", ") }),
    material_commune_code: proposal.origin_name,
  };
  const own = (Object.keys(texts) as Exclude<ProposalField, never>[]).map((field) => ({
    field,
    name: words(`proposal.field_${field}`),
    value: texts[field],
  }));
  return [...own.filter(({ value }) => Boolean(value)), ...packFields(proposal, words)];
}

function packFields({ content }: OfficeProposal, words: Words): ReviewedField[] {
  return content.packs.map((pack) => {
    const box = [pack.length_cm, pack.width_cm, pack.height_cm].filter((side) => side !== null).join(" × ");
    const facts = [
      words("proposal.pack_sku", { sku: pack.sku }),
      pack.gtin && words("proposal.pack_gtin", { gtin: pack.gtin }),
      pack.weight_g !== null && words("proposal.pack_weight", { n: pack.weight_g }),
      box && words("proposal.pack_box", { box }),
      pack.case_size !== null && words("proposal.pack_case", { n: pack.case_size }),
    ].filter(Boolean);
    return {
      field: `packs.${pack.key}.title`,
      name: words("proposal.field_packs"),
      value: (
        <span className="flex flex-col gap-y-1">
          <span className="flex flex-wrap items-center gap-2">
            <b>{[pack.title, pack.title_en].filter(Boolean).join(" · ")}</b>
            <Badge size="2xsmall">{`${pack.price_vnd?.toLocaleString("vi-VN") ?? "–"} ₫`}</Badge>
            <Badge size="2xsmall">{words("proposal.pack_stock", { n: pack.stock_quantity ?? 0 })}</Badge>
          </span>
          <span className="text-ui-fg-subtle">{facts.join(" · ")}</span>
        </span>
      ),
    };
  });
}
