import type { ApplicationFields, ApplicationView } from "../../../contracts/producer-application";
import type { ApplicationRow } from "../../../workflows/producer-application/read-application";

/** How an application stands, without anything by which a person is reached. */
export const toApplicationView = (row: ApplicationRow): ApplicationView => ({
  code: row.code,
  name: row.name,
  state: row.state,
  submitted_on: row.submitted_on,
  decided_on: row.state === "submitted" ? null : row.decided_on,
  remark: row.state === "returned" || row.state === "refused" ? row.remark : null,
  forgotten_on: row.forgotten_on,
});

export const toFields = (row: ApplicationRow): ApplicationFields => ({
  legal_form: row.legal_form,
  name: row.name,
  tax_code: row.tax_code,
  province_code: row.province_code,
  commune_code: row.commune_code,
  contact_name: row.contact_name,
  phone: row.phone,
  email: row.email,
  bank_name: row.bank_name,
  account_number: row.account_number,
  account_holder: row.account_holder,
});
