import type { MedusaContainer } from "@medusajs/framework/types";
import type { WholesaleFacts } from "../../contracts/order";
import { WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";

/** By order: what a company has said of it; a shopper's order has none. */
export async function readWholesaleFacts(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, WholesaleFacts>> {
  if (orderIds.length === 0) return new Map();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const terms = await service.listWholesaleTerms({ order_id: orderIds });
  if (terms.length === 0) return new Map();
  const buyers = await service.listBuyers(
    { id: terms.map((row) => row.buyer_id) },
    { select: ["id", "name"] },
  );
  const branchIds = terms.flatMap((row) => row.branch_id ?? []);
  const branches = branchIds.length === 0 ? [] : await service.listBuyerBranches({ id: branchIds });
  const nameOf = new Map(buyers.map(({ id, name }) => [id, name]));
  const branchOf = new Map(branches.map((branch) => [branch.id, branch]));
  return new Map(
    terms.map(({ order_id, buyer_id, branch_id, po_number, wanted_on }) => {
      const branch = branchOf.get(branch_id ?? "");
      const facts: WholesaleFacts = {
        po_number,
        buyer_name: nameOf.get(buyer_id) ?? "",
        branch_name: branch?.name ?? null,
        receiving_hours: branch?.receiving_hours ?? null,
        wanted_on,
      };
      return [order_id, facts];
    }),
  );
}
