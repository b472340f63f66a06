import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fold } from "../../../catalogue/fold";
import type { ApplicationFields, ApplicationPaperKind } from "../../../contracts/producer-application";
import { FieldRefusal } from "../../../field-refusal";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../../modules/producer-application";
import { findCommune } from "../../../places/places";
import { plainTaxCode, taxCodeFault } from "../../producer/tax-code";
import { applicationPaperFaults, type WrittenPaper } from "../application-papers";

export type ApplicationToValidate = {
  /** The application that is mended; null for a new one. */
  id: string | null;
  fields: ApplicationFields;
  papers: WrittenPaper[];
  kept: ApplicationPaperKind[];
  today: string;
};

const ALL = 100_000;

/** The fields as they are kept. @throws FieldRefusal, naming no other applicant and no producer */
export const validateApplicationStep = createStep(
  "validate-producer-application",
  async ({ id, fields, papers, kept, today }: ApplicationToValidate, { container }) => {
    const faults = applicationPaperFaults(fields.legal_form, papers, kept, today);
    if (!findCommune(fields.province_code, fields.commune_code)) {
      faults.commune_code = "Hãy chọn xã, phường thuộc tỉnh đã chọn.";
    }
    const taxFault = taxCodeFault(fields.tax_code, fields.legal_form);
    if (taxFault) faults.tax_code = taxFault;
    const tax_code = fields.tax_code === null ? null : plainTaxCode(fields.tax_code);
    const known = await knownFaults(container, id, { ...fields, tax_code });
    const all = { ...known, ...faults };
    if (Object.keys(all).length > 0) throw new FieldRefusal(all, "application");
    return new StepResponse<ApplicationFields>({ ...fields, tax_code });
  },
);

/**
 * What is taken already, by whoever it may be. Whether the e-mail has an account is no stranger's to learn, and
 * one person may apply for several producers: what an e-mail leads to is sorted out by its owner's letters.
 */
async function knownFaults(
  container: MedusaContainer,
  id: string | null,
  { name, commune_code, tax_code }: ApplicationFields,
): Promise<Record<string, string>> {
  const producers = await container
    .resolve<ProducerService>(PRODUCER_MODULE)
    .listProducers({}, { select: ["name", "commune_code", "tax_code"], take: ALL });
  const open = await container
    .resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE)
    .listProducerApplications(
      { state: ["submitted", "returned"] },
      { select: ["id", "name", "commune_code", "tax_code"], take: ALL },
    );
  const others = open.filter((row) => row.id !== id);
  const faults: Record<string, string> = {};
  const folded = fold(name);
  const isThere = (row: { name: string; commune_code: string | null }) =>
    fold(row.name) === folded && row.commune_code === commune_code;
  if ([...producers, ...others].some(isThere)) {
    faults.name = "Tên này ở xã này đã có trên chợ hoặc đã có hồ sơ. Nếu là của bạn, hãy gọi văn phòng OCOP.";
  }
  if (tax_code !== null && [...producers, ...others].some((row) => row.tax_code === tax_code)) {
    faults.tax_code =
      "Mã số thuế này đã có trên chợ hoặc đã có hồ sơ. Nếu là của bạn, hãy gọi văn phòng OCOP.";
  }
  return faults;
}
