import { model } from "@medusajs/framework/utils";

/** A place where OCOP goods are shown and sold to whoever comes by. */
export const DisplayPoint = model
  .define("display_point", {
    id: model.id({ prefix: "dpoint" }).primaryKey(),
    name: model.text(),
    address: model.text(),
    commune_code: model.text(),
    commune_name: model.text(),
    province_code: model.text(),
    province_name: model.text(),
    phone: model.text().nullable(),
    opening_hours: model.text().nullable(),
    source: model.text().nullable(),
    is_demonstration: model.boolean().default(false),
    /** Closed points stay on record and are not shown to shoppers. */
    is_open: model.boolean().default(true),
  })
  .indexes([{ on: ["commune_code"] }]);
