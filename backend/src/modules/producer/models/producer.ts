import { model } from "@medusajs/framework/utils";
import { legalForms } from "../../../contracts/catalogue";
import { ProducerInvitation } from "./producer-invitation";
import { ProducerMember } from "./producer-member";
import { ProducerPaper } from "./producer-paper";

/** A holder of OCOP products (chủ thể OCOP), or the operator's own display point. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "producer" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    legal_form: model.enum([...legalForms]),
    is_operator: model.boolean().default(false),
    /** Since when the office vouches for it; nobody sells before. */
    verified_on: model.text().nullable(),
    verified_by: model.text().nullable(),
    verified_by_name: model.text().nullable(),
    refused_on: model.text().nullable(),
    refusal_reason: model.text().nullable(),
    /** True exactly while `suspended_on` says since when. */
    is_suspended: model.boolean().default(false),
    suspended_on: model.text().nullable(),
    suspended_by: model.text().nullable(),
    suspended_by_name: model.text().nullable(),
    suspension_reason: model.text().nullable(),
    aliases: model.json(),
    /** The address before 1 July 2025, as papers still name it. */
    old_commune: model.text().nullable(),
    old_district: model.text().nullable(),
    old_province: model.text(),
    commune_code: model.text().nullable(),
    commune_name: model.text().nullable(),
    province_code: model.text(),
    province_name: model.text(),
    source: model.text().nullable(),
    /** For the office alone, as is the telephone. */
    tax_code: model.text().nullable(),
    phone: model.text().nullable(),
    /** The application it was made from; by this an approval finds what a crash left of it. */
    application_id: model.text().nullable(),
    members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
    invitations: model.hasMany(() => ProducerInvitation, { mappedBy: "producer" }),
    papers: model.hasMany(() => ProducerPaper, { mappedBy: "producer" }),
  })
  .indexes([
    { on: ["tax_code"], unique: true, where: "tax_code IS NOT NULL AND deleted_at IS NULL" },
    { on: ["application_id"], unique: true, where: "application_id IS NOT NULL AND deleted_at IS NULL" },
  ])
  .cascades({ delete: ["members", "invitations", "papers"] });
