import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { fold } from "../../../catalogue/fold";
import type { OfficeBuyer } from "../../../contracts/buyer";
import type { BuyerState } from "../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type BuyerFilter = { q?: string | undefined; state?: BuyerState | undefined };
const MOST = 10_000;

export const addressOf = (
  place: Partial<Record<"street" | "commune_name" | "province_name", string | null>>,
) => [place.street, place.commune_name, place.province_name].filter(Boolean).join(", ");

const order: Record<BuyerState, number> = { applied: 0, approved: 1, suspended: 2, refused: 3 };

/** Every company, those that wait for an answer first, then by name. */
export async function readBuyerRows(container: MedusaContainer, filter: BuyerFilter): Promise<OfficeBuyer[]> {
  const buyers = await container
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .listBuyers(filter.state ? { state: filter.state } : {}, { relations: ["members"], take: MOST });
  const groups = await readGroupNames(container);
  const asked = fold(filter.q ?? "");
  return buyers
    .filter((buyer) => fold(`${buyer.name} ${buyer.tax_code}`).includes(asked))
    .map((buyer) => toRow(buyer, groups))
    .sort((a, b) => order[a.state] - order[b.state] || a.name.localeCompare(b.name, "vi"));
}

type Row = Awaited<ReturnType<WholesaleService["listBuyers"]>>[number];

/** A company, read with its members, as the office's list has it. */
export const toRow = (buyer: Row, groups: ReadonlyMap<string, string>): OfficeBuyer => ({
  id: buyer.id,
  name: buyer.name,
  tax_code: buyer.tax_code,
  state: buyer.state,
  applied_on: buyer.applied_on,
  contact_name: buyer.contact_name,
  contact_phone: buyer.contact_phone,
  address: addressOf(buyer),
  group_name: groups.get(buyer.customer_group_id ?? "") ?? null,
  member_count: buyer.members.length,
  is_demonstration: buyer.is_demonstration,
});

/** Price groups by id. */
export async function readGroupNames(container: MedusaContainer): Promise<Map<string, string>> {
  const groups = await container.resolve(Modules.CUSTOMER).listCustomerGroups({}, { take: 1000 });
  return new Map(groups.map(({ id, name }) => [id, name ?? ""]));
}
