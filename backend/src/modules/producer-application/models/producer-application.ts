import { model } from "@medusajs/framework/utils";
import { applicationStates } from "../../../contracts/producer-application";
import { registrableForms } from "../../../contracts/producer-registration";

/** Somebody asks to sell on the market. Approved, it is a Producer; how it is reached then lies there. */
export const ProducerApplication = model
  .define("producer_application", {
    id: model.id({ prefix: "papplication" }).primaryKey(),
    /** By this the applicant sees how it stands; see `application-code.ts`. */
    code: model.text().unique(),
    /** The form's own key: sent twice, it is one application. */
    request_key: model.text().unique(),
    state: model.enum([...applicationStates]).default("submitted"),
    legal_form: model.enum([...registrableForms]),
    name: model.text(),
    tax_code: model.text().nullable(),
    province_code: model.text(),
    commune_code: model.text(),
    contact_name: model.text(),
    phone: model.text(),
    email: model.text(),
    bank_name: model.text(),
    account_number: model.text(),
    account_holder: model.text(),
    /** A list of ApplicationPaper; the files are for the office alone. */
    papers: model.json(),
    /** As the sign-in keeps it; gone once the application is decided. */
    password_hash: model.text().nullable(),
    /** Opens a returned application to be mended; only the letter has what it is made of. */
    mend_token_hash: model.text().nullable(),
    remark: model.text().nullable(),
    submitted_on: model.text(),
    decided_on: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    producer_id: model.text().nullable(),
    /** Since when nothing personal is left in it; see `application-terms.json`. */
    forgotten_on: model.text().nullable(),
    version: model.number().default(1),
  })
  .indexes([
    { on: ["state"] },
    {
      on: ["tax_code"],
      unique: true,
      where: "state IN ('submitted', 'returned') AND tax_code IS NOT NULL AND deleted_at IS NULL",
    },
  ]);
