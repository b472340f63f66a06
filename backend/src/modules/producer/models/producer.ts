import { model } from "@medusajs/framework/utils";
import { legalForms } from "../../../contracts/catalogue";
import { ProducerMember } from "./producer-member";

/** A holder of OCOP products (chủ thể OCOP), or the operator's own display point. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "producer" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    legal_form: model.enum([...legalForms]),
    is_operator: model.boolean().default(false),
    is_suspended: model.boolean().default(false),
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
    members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
  })
  .cascades({ delete: ["members"] });
