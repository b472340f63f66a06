import type { ReturnedApplication } from "@contracts/producer-application";
import type { ApplicationValues } from "./application-values";

/** A returned application as the form shows it. */
export const returnedValues = (
  { fields, papers }: ReturnedApplication,
  token: string,
): ApplicationValues => ({
  ...fields,
  tax_code: fields.tax_code ?? "",
  token,
  ...Object.fromEntries(
    papers.flatMap(({ kind, number, issued_on, expires_on }) => [
      [`${kind}_number`, number],
      [`${kind}_issued_on`, issued_on],
      [`${kind}_expires_on`, expires_on ?? ""],
    ]),
  ),
});
