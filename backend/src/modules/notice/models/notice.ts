import { model } from "@medusajs/framework/utils";
import { noticeAudiences } from "../../../contracts/notice";

/** Something the market tells the office or one producer. Once one person there has read it, it is read. */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "notice" }).primaryKey(),
    /** What it is about: the same key is never posted twice. */
    key: model.text().unique(),
    audience: model.enum([...noticeAudiences]),
    /** Whom it is for; null exactly when it is for the office. */
    producer_id: model.text().nullable(),
    kind: model.text(),
    title: model.text(),
    body: model.text(),
    /** A path inside the reader's own portal: of the storefront, or below the office's /app. */
    href: model.text().nullable(),
    posted_at: model.dateTime(),
    read_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["audience", "producer_id", "posted_at"] }]);
