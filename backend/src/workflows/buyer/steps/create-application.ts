import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FieldRefusal } from "../../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import type { Place } from "../read-place";
import type { Application } from "./validate-application";

export type NewApplication = {
  row: Application & Place;
  owner: { customer_id: string; email: string };
  applied_on: string;
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && /already exists|duplicate key/i.test(error.message);

/** The company and its first owner. @throws FieldRefusal when the tax code was registered meanwhile */
export const createApplicationStep = createStep(
  "create-buyer-application",
  async ({ row, owner, applied_on }: NewApplication, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const buyer = await service
      .createBuyers({ ...row, applied_on, state: "applied" })
      .catch((error: unknown) => {
        if (isTaken(error))
          throw new FieldRefusal({ tax_code: "Mã số thuế này vừa được đăng ký." }, "tax_code_known");
        throw error;
      });
    await service.createBuyerMembers({
      ...owner,
      name: row.contact_name,
      role: "owner",
      buyer_id: buyer.id,
    });
    return new StepResponse(buyer.id, buyer.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteBuyers(id);
  },
);
