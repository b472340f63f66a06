import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  CERTIFICATION_MODULE,
  type CertificationService,
  DUPLICATE_RULE,
} from "../../../modules/certification";
import type { NewCertification } from "../new-certification";

/** Puts decisions on record, all or none. @throws MedusaError 409 when one was recorded meanwhile */
export const createCertificationsStep = createStep(
  "create-certifications",
  async (rows: NewCertification[], { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const made = await service.createOcopCertifications(rows.map(asColumns)).catch(throwInWords);
    const ids = made.map((row) => row.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<CertificationService>(CERTIFICATION_MODULE).deleteOcopCertifications(ids);
    }
  },
);

/** A list in a JSON column is an object to the data model. */
const asColumns = ({ exception_rules, ...row }: NewCertification) => ({
  ...row,
  exception_rules: exception_rules ? (exception_rules as unknown as Record<string, unknown>) : null,
});

/** The unique index speaks when two processes record the same paper at the same moment. */
export function throwInWords(error: unknown): never {
  const said = error instanceof Error ? error.message : "";
  const isUniqueness = /decision_number/.test(said) && /already exists|unique/i.test(said);
  if (!isUniqueness) throw error;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "Quyết định này vừa được người khác ghi cho cùng sản phẩm. Hãy tải lại danh sách.",
    DUPLICATE_RULE,
  );
}
