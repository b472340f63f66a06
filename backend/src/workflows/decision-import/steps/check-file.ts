import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";
import { plainLine } from "../../../spreadsheet/cells/read-text";
import { readTable } from "../../../spreadsheet/read-table";
import { assessRows } from "../assess-rows";
import { countStates, toCheckedRow } from "../import-report";
import { readKnownThings } from "../known-things";
import { readGivenRows } from "../read-given-rows";

/** `checked_at` in ISO form. */
export type FileToCheck = { name: string; base64: string; today: string; checked_at: string };

/** @throws MedusaError `table_refused` for a file that cannot be read as such a sheet */
export const checkFileStep = createStep(
  "check-import-file",
  async ({ name, base64, today, checked_at }: FileToCheck, { container }) => {
    const given = readGivenRows(await readTable(Buffer.from(base64, "base64")));
    const rows = assessRows(given, await readKnownThings(container), today).map(toCheckedRow);
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const id = await service.keepImport({
      file_name: plainLine(name).slice(0, 200),
      counts: countStates(rows),
      checked_at: new Date(checked_at),
      rows,
    });
    return new StepResponse(id);
  },
);
