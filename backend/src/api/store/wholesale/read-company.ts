import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../clock";
import type { BranchView, MemberList, MemberView } from "../../../contracts/buyer";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

type Own = { buyer_id: string };
const MOST = 1000;

const serviceOf = (container: MedusaContainer, { buyer_id }: Own): WholesaleService => {
  if (!buyer_id) throw new Error("A company's things are read for one company only.");
  return container.resolve<WholesaleService>(WHOLESALE_MODULE);
};

/** The open places of delivery of one company. */
export async function readBranches(container: MedusaContainer, own: Own): Promise<BranchView[]> {
  const rows = await serviceOf(container, own).listBuyerBranches(
    { ...own, closed_at: null },
    { take: MOST, order: { name: "ASC" } },
  );
  return rows.map(
    ({ id, name, province_code, province_name, commune_code, commune_name, street, ...rest }) => ({
      ...{ id, name, province_code, province_name, commune_code, commune_name, street },
      receiving_hours: rest.receiving_hours,
      contact_name: rest.contact_name,
      contact_phone: rest.contact_phone,
    }),
  );
}

/** Who may act for one company, what each has spent of her limit, and who is invited. */
export async function readMembers(container: MedusaContainer, own: Own, now: Date): Promise<MemberList> {
  const service = serviceOf(container, own);
  const rows = await service.listBuyerMembers(own, { take: MOST, order: { created_at: "ASC" } });
  const members = await Promise.all(
    rows.map(
      async ({ id, name, email, role, spending_limit_vnd, spending_period }): Promise<MemberView> => ({
        ...{ id, name, email, role, spending_limit_vnd, spending_period },
        spent_vnd: spending_period
          ? await service.spentBy({ ...own, buyer_member_id: id, period: spending_period, day: today() })
          : null,
      }),
    ),
  );
  const open = await service.listBuyerInvitations({ ...own, accepted_at: null, revoked_at: null });
  const invitations = open
    .filter((row) => new Date(row.expires_at) > now)
    .map(({ id, email, role, invited_by_name, expires_at }) => ({
      ...{ id, email, role, invited_by_name },
      expires_at: new Date(expires_at).toISOString(),
    }));
  return { members, invitations };
}
