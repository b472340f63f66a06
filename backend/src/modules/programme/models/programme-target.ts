import { model } from "@medusajs/framework/utils";
import { targetKinds } from "../../../contracts/programme";

/** What the programme has set out to reach in a period. Days are `YYYY-MM-DD`, both inside. */
export const ProgrammeTarget = model
  .define("programme_target", {
    id: model.id({ prefix: "ptarget" }).primaryKey(),
    kind: model.enum([...targetKinds]),
    period_from: model.text(),
    period_to: model.text(),
    /** Products to reach, at least. */
    goal: model.number(),
    source: model.text(),
  })
  .indexes([{ on: ["period_from", "period_to", "kind"], unique: true, where: "deleted_at IS NULL" }]);
