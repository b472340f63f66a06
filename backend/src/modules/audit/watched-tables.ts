/** `people`: only what the office or a producer writes, for tables that orders write to all day. */
type Writers = "people" | "everyone";
type Watched = {
  writers: Writers;
  /** The column that names the row; `id` unless said. */
  key?: string;
  /**
   * The column that names the product or producer under which one looks for the row. `price_set_id` and
   * `inventory_item_id` are followed to their product.
   */
  subject?: string;
  /** Columns whose change is no news, or no one's business. */
  ignored?: string[];
};

/**
 * Every table whose writes leave a trail. To add one, add its line here: a trigger is put on it at the next
 * migration or start, and no writer has to know. `created_at`, `updated_at`, `raw_*` and whatever is called
 * a password, secret or token never enter the trail.
 */
export const watchedTables: Record<string, Watched> = {
  producer: { writers: "everyone" },
  producer_paper: { writers: "everyone", subject: "producer_id" },
  producer_member: { writers: "everyone", subject: "producer_id" },
  ocop_certification: { writers: "everyone", subject: "product_id" },
  // Its rows are the report of a file; what they put on record is watched itself.
  decision_import: { writers: "everyone" },
  evaluation_round: { writers: "everyone" },
  round_entry: { writers: "everyone", subject: "product_id" },
  // The bytes themselves (`content`) are left out by the trigger, before they are read.
  stored_file: { writers: "people", subject: "producer_id" },
  product: { writers: "people" },
  product_variant: { writers: "people", subject: "product_id" },
  image: { writers: "people", subject: "product_id", ignored: ["rank"] },
  product_category: { writers: "people" },
  product_category_product: { writers: "people", key: "product_id" },
  product_product_producer_producer: { writers: "people", subject: "product_id" },
  price: { writers: "people", subject: "price_set_id", ignored: ["rules_count"] },
  inventory_level: {
    writers: "people",
    subject: "inventory_item_id",
    ignored: ["reserved_quantity", "incoming_quantity"],
  },
  producer_order: { writers: "people" },
  programme_target: { writers: "everyone" },
  promotion_event: { writers: "everyone" },
  promotion_participant: { writers: "everyone", subject: "producer_id" },
  display_point: { writers: "everyone" },
  lot: { writers: "everyone", subject: "product_id" },
  lot_event: { writers: "everyone", subject: "lot_id" },
  lot_allocation: { writers: "people", subject: "lot_id" },
  lot_write_off: { writers: "everyone", subject: "lot_id" },
  lot_recall: { writers: "everyone", subject: "lot_id" },
  lot_recall_notice: { writers: "people", subject: "lot_id" },
  // What the reporter wrote is kept once; how to reach her (report_contact) must be forgotten in time.
  misuse_report: {
    writers: "people",
    subject: "product_id",
    ignored: ["text", "further_text", "place", "product_name"],
  },
  report_note: { writers: "people", subject: "report_id" },
  listing_version: { writers: "people", subject: "product_id" },
};
