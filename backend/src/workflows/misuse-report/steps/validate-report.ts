import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewReport } from "../../../contracts/misuse-report";
import { FieldRefusal } from "../../../field-refusal";
import { findCommune } from "../../../places/places";

/** What a report is about: one of the market's products, or a name somebody read on a label. */
export type ReportSubject = {
  product_id: string | null;
  certification_id: string | null;
  product_name: string | null;
};

/** @throws FieldRefusal for a commune outside the province, an unknown product or certification */
export const validateReportStep = createStep(
  "validate-misuse-report",
  async (report: NewReport, { container }) => {
    if (!findCommune(report.province_code, report.commune_code)) {
      throw new FieldRefusal({ commune_code: "Hãy chọn xã, phường thuộc tỉnh đã chọn." }, "commune");
    }
    const certification = await findCertification(container, report.certification_id);
    const productId = certification?.product_id ?? (await findProduct(container, report.product_handle));
    return new StepResponse<ReportSubject>({
      product_id: productId,
      certification_id: certification?.id ?? null,
      product_name: report.product_name ?? null,
    });
  },
);

async function findProduct(container: MedusaContainer, handle: string | undefined): Promise<string | null> {
  if (!handle) return null;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { handle } });
  const found = data[0];
  if (!found) {
    const message = "Không tìm thấy sản phẩm này trên chợ. Bạn ghi tên sản phẩm vào ô bên dưới.";
    throw new FieldRefusal({ product_handle: message }, "product");
  }
  return found.id;
}

async function findCertification(container: MedusaContainer, id: string | undefined) {
  if (!id) return null;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: ["id", "product_id"],
    filters: { id },
  });
  const found = data[0];
  if (!found) {
    throw new FieldRefusal({ certification_id: "Không tìm thấy giấy chứng nhận này." }, "certification");
  }
  return { id: found.id, product_id: found.product_id };
}
