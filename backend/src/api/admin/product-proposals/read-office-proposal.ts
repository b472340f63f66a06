import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeProposal, ProposalContent, ProposalField } from "../../../contracts/product-proposal";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { findPlace } from "../../../places/places";
import { claimsIn, labelTexts } from "../../../workflows/listing/find-claims";
import { readOwnProposal } from "../../../workflows/product-proposal/read-own-proposal";
import { readShelfIds } from "../../../workflows/product-proposal/read-shelf-ids";
import { toProposalView } from "../../proposal-view";
import { readEmails } from "../read-emails";

/** What is new holds no star: whatever it says of stars is to be looked at. */
const noStar = { star_rating: null };

/** One new product as the office reviews it, on a day. @throws MedusaError not_found, for drafts too */
export async function readOfficeProposal(
  container: MedusaContainer,
  id: string,
  day: string,
): Promise<OfficeProposal> {
  const row = await readOwnProposal(container, { id, producer_id: null });
  const view = await toProposalView(container, row, day);
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const [producer] = await service.listProducers({ id: row.producer_id }, { take: 1 });
  const [sender] = row.submitted_by
    ? await service.listProducerMembers({ id: row.submitted_by }, { take: 1 })
    : [];
  const emails = await readEmails(container, [row.reviewed_by]);
  const shelves = await readShelfIds(container);
  const { content } = view;
  const place = findPlace(content.material_commune_code);
  return {
    ...view,
    producer: { id: row.producer_id, name: producer?.name ?? "" },
    submitted_by: sender?.name ?? null,
    reviewed_by: row.reviewed_by && (emails.get(row.reviewed_by) ?? row.reviewed_by),
    aisle_name: shelves.aisles.get(content.aisle)?.name ?? null,
    product_group_name: shelves.groups.get(content.product_group)?.name ?? null,
    origin_name: place && `${place.commune.name}, ${place.province.name}`,
    warnings: claimsIn(textsOf(content), noStar),
  };
}

function textsOf(content: ProposalContent): [ProposalField, string][] {
  const { title, title_en, description, description_en, story, story_en, keywords, label, packs } = content;
  const own = Object.entries({ title, title_en, description, description_en, story, story_en });
  return [
    ...(own as [ProposalField, string][]),
    ["keywords", keywords.join(", ")],
    ...labelTexts(label).map((text): [ProposalField, string] => ["label", text]),
    ...packs.map((pack): [ProposalField, string] => ["packs", pack.title]),
  ];
}
