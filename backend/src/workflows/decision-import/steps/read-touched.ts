import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readImport, readImportRows, requireState } from "../read-import";

/** The products that a checked import writes to. @throws MedusaError 404, or 409 when it may not be committed */
export const readTouchedStep = createStep("read-import-touched", async (id: string, { container }) => {
  const found = await readImport(container, id);
  requireState(found, "checked");
  if (found.refused_count > 0) {
    const message = `Còn ${found.refused_count} dòng bị từ chối. Hãy sửa hoặc bỏ các dòng ấy khỏi tệp rồi tải lên lại. Chưa ghi dòng nào.`;
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "import_refused");
  }
  const touched = (await readImportRows(container, id)).flatMap(({ state, report }) =>
    report.product_id && state !== "unchanged" ? [{ product_id: report.product_id }] : [],
  );
  if (touched.length === 0)
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Mọi dòng đã có sẵn, không có gì để ghi.",
      "import_empty",
    );
  return new StepResponse(touched);
});
