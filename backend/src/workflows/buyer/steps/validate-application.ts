import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApplyBuyer } from "../../../contracts/buyer";
import { FieldRefusal } from "../../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import { plainTaxCode, taxCodeFault } from "../../producer/tax-code";
import { readPlace } from "../read-place";

export type Application = Omit<ApplyBuyer, "email" | "password">;
/** Who applies: somebody signed in, or an address with the password she has chosen. */
export type Applicant =
  | { customer_id: string; email: string; password: null }
  | { customer_id: null; email: string; password: string };

/**
 * The row of a new company, and whether the address has an account already; that is told in a letter to the
 * address, never to whoever asks.
 * @throws FieldRefusal for a tax code that is wrong or known, or a place that is none
 */
export const validateApplicationStep = createStep(
  "validate-buyer-application",
  async ({ company, applicant }: { company: Application; applicant: Applicant }, { container }) => {
    const place = readPlace(company);
    const fault = taxCodeFault(company.tax_code, "company");
    if (fault) throw new FieldRefusal({ tax_code: fault }, "tax_code");
    const tax_code = plainTaxCode(company.tax_code);
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const known = await service.listBuyers({ tax_code, state: ["applied", "approved", "suspended"] });
    if (known.length > 0) {
      const message = "Mã số thuế này đã đăng ký. Nếu là công ty của bạn, hãy nhờ chủ tài khoản mời bạn vào.";
      throw new FieldRefusal({ tax_code: message }, "tax_code_known");
    }
    const identities = await container
      .resolve(Modules.AUTH)
      .listProviderIdentities({ entity_id: applicant.email, provider: "emailpass" });
    const has_account = applicant.customer_id === null && identities.length > 0;
    return new StepResponse({ row: { ...company, ...place, tax_code }, has_account });
  },
);
