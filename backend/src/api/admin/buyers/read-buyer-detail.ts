import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeBuyerDetail } from "../../../contracts/buyer";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import { addressOf, readGroupNames, toRow } from "./read-buyer-rows";

/** One company with its members and branches. @throws MedusaError not_found */
export async function readBuyerDetail(container: MedusaContainer, id: string): Promise<OfficeBuyerDetail> {
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const [buyer] = await service.listBuyers({ id: [id] }, { relations: ["members"], take: 1 });
  if (!buyer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy công ty này.");
  const branches = await service.listBuyerBranches({ buyer_id: id, closed_at: null }, { take: 1000 });
  const groups = await readGroupNames(container);
  return {
    ...toRow(buyer, groups),
    customer_group_id: buyer.customer_group_id,
    state_reason: buyer.state_reason,
    decided_on: buyer.decided_on,
    decided_by_name: buyer.decided_by_name,
    approval_threshold_vnd: buyer.approval_threshold_vnd,
    po_required: buyer.po_required,
    members: buyer.members.map(({ id, name, email, role }) => ({ id, name, email, role })),
    branches: branches.map((branch) => ({
      id: branch.id,
      name: branch.name,
      address: addressOf(branch),
      receiving_hours: branch.receiving_hours,
      contact: `${branch.contact_name} · ${branch.contact_phone}`,
    })),
  };
}
