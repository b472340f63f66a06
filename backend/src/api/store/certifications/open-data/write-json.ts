import type { MedusaResponse } from "@medusajs/framework/http";
import { openDataColumns, openDataTerms } from "../../../../contracts/open-data";
import { countOn, openDataPortions } from "../../../../registry/open-data";
import type { Registry } from "../../../../registry/registry";
import { writePortions } from "./write-portions";

export async function writeJson(
  res: MedusaResponse,
  registry: Registry,
  day: string,
  today: string,
): Promise<void> {
  res.setHeader("content-type", "application/json; charset=utf-8");
  await writePortions(res, jsonPortions(registry, day, today));
}

function* jsonPortions(registry: Registry, day: string, today: string): Generator<string> {
  const count = countOn(registry, day);
  const head = { ...openDataTerms, generated_on: today, as_of: day, count, columns: openDataColumns };
  yield `${JSON.stringify(head).slice(0, -1)},"certifications":[`;
  let separator = "\n";
  for (const portion of openDataPortions(registry, day)) {
    yield separator + portion.map((row) => JSON.stringify(row)).join(",\n");
    separator = ",\n";
  }
  yield "\n]}\n";
}
