import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BranchInput } from "../../../contracts/buyer";
import { FieldRefusal } from "../../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import { readPlace } from "../read-place";

/** `id` is null for a new one; `closed_at` (instant) closes it. */
export type BranchWrite = {
  buyer_id: string;
  id: string | null;
  branch: BranchInput | { closed_at: string };
};

/** Writes a branch of this company. @throws MedusaError not_found, FieldRefusal for a known name */
export const saveBranchStep = createStep("save-buyer-branch", async (asked: BranchWrite, { container }) => {
  const { buyer_id, id, branch } = asked;
  if (!buyer_id) throw new Error("A branch belongs to one buyer.");
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const open = await service.listBuyerBranches({ buyer_id, closed_at: null }, { take: 1000 });
  if (id !== null && !open.some((row) => row.id === id))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  if ("closed_at" in branch) {
    if (id) await service.updateBuyerBranches({ id, closed_at: new Date(branch.closed_at) });
    return new StepResponse(id ?? "");
  }
  if (open.some((row) => row.id !== id && row.name === branch.name))
    throw new FieldRefusal({ name: "Đã có chi nhánh tên này." }, "branch_name");
  const row = { ...branch, ...readPlace(branch), buyer_id };
  if (id === null) return new StepResponse((await service.createBuyerBranches(row)).id);
  await service.updateBuyerBranches({ id, ...row });
  return new StepResponse(id);
});
