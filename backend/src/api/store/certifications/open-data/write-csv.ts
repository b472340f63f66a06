import type { MedusaResponse } from "@medusajs/framework/http";
import { type OpenDataRow, openDataColumns, openDataTerms } from "../../../../contracts/open-data";
import { openDataPortions } from "../../../../registry/open-data";
import type { Registry } from "../../../../registry/registry";
import { csvLine, csvMark } from "../../../../spreadsheet/write-table";
import { writePortions } from "./write-portions";

export async function writeCsv(res: MedusaResponse, registry: Registry, day: string): Promise<void> {
  res.setHeader("content-type", "text/csv; charset=utf-8; header=present");
  res.setHeader("link", `<${openDataTerms.licence_url}>; rel="license"`);
  await writePortions(res, csvPortions(registry, day));
}

function* csvPortions(registry: Registry, day: string): Generator<string> {
  yield csvMark + csvLine(openDataColumns);
  for (const portion of openDataPortions(registry, day)) yield portion.map(toLine).join("");
}

const toLine = (row: OpenDataRow): string =>
  csvLine(
    openDataColumns.map((column) => {
      const value = row[column];
      return typeof value === "boolean" ? String(value) : value;
    }),
  );
