import type { MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { SettlementDetail } from "../../contracts/settlement";
import { printStatement } from "../../settlement-paper/print-statement";
import { statementTable } from "../../settlement-paper/statement-table";
import { answerTable } from "../answer-table";

export const statementQuerySchema = z.object({ format: z.enum(["pdf", "xlsx", "csv"]).default("pdf") });

/** A settlement's statement to be kept: on paper, or as a table. */
export async function answerStatement(
  res: MedusaResponse,
  format: "pdf" | "xlsx" | "csv",
  detail: SettlementDetail,
): Promise<void> {
  const { code } = detail.settlement;
  const fileName = `doi-soat-${code}`;
  if (format !== "pdf") return answerTable(res, format, fileName, statementTable(code, detail.statement));
  const pdf = await printStatement(detail);
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="${fileName}.pdf"`);
  res.setHeader("cache-control", "no-store");
  res.send(pdf);
}
