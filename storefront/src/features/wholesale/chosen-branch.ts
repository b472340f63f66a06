import type { BranchView } from "@contracts/buyer";
import type { LastDelivery } from "./last-delivery";

/**
 * The branch an order goes to: the one that was chosen, or the company's only one. A province chosen by
 * itself means another address.
 */
export const chosenBranch = (
  branches: readonly BranchView[],
  { branch, province }: { branch: string | undefined; province: string | undefined },
): BranchView | undefined => {
  if (branch !== undefined) return branches.find(({ id }) => id === branch);
  return branches.length === 1 && province === undefined ? branches[0] : undefined;
};

export const placeOfBranch = (branch: BranchView): LastDelivery => ({
  name: branch.contact_name,
  phone: branch.contact_phone,
  street: branch.street,
  province_code: branch.province_code,
  commune_code: branch.commune_code,
});
