import { createHash } from "node:crypto";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GOODS_MODULE, type GoodsService } from "../../../modules/goods";
import { plainLine } from "../../../spreadsheet/cells/read-text";
import { readTable } from "../../../spreadsheet/read-table";
import { readGoods } from "../../goods/read-goods";
import { countRows, judgeSheet } from "../judge-sheet";
import { readGoodsSheet } from "../read-sheet";

/** `checked_at` in ISO form. */
export type GoodsFile = {
  producer_id: string;
  member_id: string;
  name: string;
  base64: string;
  today: string;
  checked_at: string;
};

/**
 * Reads the file and keeps a report of what each row would do. A file that was sent twice, because its line
 * was cut, is the one import it already is. @throws MedusaError `table_refused`
 */
export const checkGoodsFileStep = createStep("check-goods-file", async (file: GoodsFile, { container }) => {
  const bytes = Buffer.from(file.base64, "base64");
  const { producer_id, member_id, today } = file;
  const given = readGoodsSheet(await readTable(bytes));
  const rows = judgeSheet(given, await readGoods(container, { producer_id, day: today }));
  const counts = countRows(rows);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const service = container.resolve<GoodsService>(GOODS_MODULE);
  const fresh = {
    rows: { list: rows },
    changed_count: counts.changed,
    unchanged_count: counts.unchanged,
    refused_count: counts.refused,
    checked_at: new Date(file.checked_at),
  };
  const [waiting] = await service.listGoodsImports({ producer_id, digest, state: "checked" }, { take: 1 });
  if (waiting) {
    await service.updateGoodsImports({ id: waiting.id, ...fresh });
    return new StepResponse(waiting.id);
  }
  const file_name = plainLine(file.name).slice(0, 200) || "?";
  const made = await service.createGoodsImports({ producer_id, member_id, file_name, digest, ...fresh });
  return new StepResponse(made.id);
});
