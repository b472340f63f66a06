import type { RegisterProducer } from "../../contracts/producer-registration";
import type { NewPaper } from "../producer/steps/create-papers";
import type { ApplicationRow } from "./read-application";

/** An application as the registration that the office could have typed itself. */
export const registrationOf = (row: ApplicationRow): RegisterProducer => ({
  name: row.name,
  legal_form: row.legal_form,
  tax_code: row.tax_code,
  province_code: row.province_code,
  commune_code: row.commune_code,
  phone: row.phone,
  contact_name: row.contact_name,
  contact_email: row.email,
});

/** Papers as they came; each counts for nothing until a clerk has checked it. */
export const paperRows = (row: ApplicationRow, producer_id: string): NewPaper[] =>
  row.papers.map(({ kind, number, issued_on, expires_on, file_id }) => ({
    ...{ producer_id, kind, number, issued_on, expires_on, file_id },
    state: "submitted",
    submitted_on: row.submitted_on,
    checked_by_name: null,
    checked_on: null,
    is_demonstration: false,
  }));

export const accountRow = (row: ApplicationRow, producer_id: string, submitted_by: string) => ({
  producer_id,
  bank_name: row.bank_name,
  account_number: row.account_number,
  account_holder: row.account_holder,
  submitted_on: row.submitted_on,
  submitted_by,
  submitted_by_name: row.contact_name,
});
