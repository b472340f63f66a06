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
  // What is personal in it is the producer's once it is approved, and is watched there.
  producer_application: {
    writers: "people",
    ignored: ["contact_name", "phone", "email", "bank_name", "account_number", "account_holder", "papers"],
  },
  producer_invitation: { writers: "everyone", subject: "producer_id" },
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
  price_plan: { writers: "people" },
  inventory_level: {
    writers: "people",
    subject: "inventory_item_id",
    ignored: ["reserved_quantity", "incoming_quantity"],
  },
  producer_order: { writers: "people" },
  // Its rows are the report of a file; what they save is watched itself.
  goods_import: { writers: "people", subject: "producer_id", ignored: ["rows"] },
  programme_target: { writers: "everyone" },
  promotion_event: { writers: "everyone" },
  promotion_participant: { writers: "everyone", subject: "producer_id" },
  display_point: { writers: "everyone" },
  // The payout of a settlement and an adjustment are people's work; the rest of the ledger is its own trail.
  ledger_entry: { writers: "people", subject: "producer_id" },
  settlement: { writers: "everyone", subject: "producer_id" },
  settlement_entry: { writers: "people", subject: "settlement_id" },
  payout_account: { writers: "everyone", subject: "producer_id" },
  deduction_rule: { writers: "everyone" },
  // What is not sent, and what is owed to the buyer for it.
  cancellation: { writers: "everyone", subject: "producer_order_id", ignored: ["settled_at"] },
  buyer_refund: { writers: "everyone", subject: "order_id" },
  refund_share: { writers: "people", subject: "order_id" },
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
  product_proposal: { writers: "people", subject: "producer_id" },
  // Who has power, and over what.
  user: { writers: "people" },
  user_rbac_role: { writers: "people" },
  invite: { writers: "people" },
  invite_rbac_role: { writers: "people" },
  api_key: { writers: "people", ignored: ["salt"] },
  publishable_api_key_sales_channel: { writers: "people" },
  // What the goods are sorted, priced and sold by.
  product_type: { writers: "people" },
  product_collection: { writers: "people" },
  product_tag: { writers: "people" },
  product_tags: { writers: "people", key: "product_id" },
  product_option: { writers: "people" },
  product_option_value: { writers: "people" },
  product_sales_channel: { writers: "people", subject: "product_id" },
  product_shipping_profile: { writers: "people", subject: "product_id" },
  product_variant_inventory_item: { writers: "people" },
  product_variant_price_set: { writers: "people" },
  inventory_item: { writers: "people" },
  price_list: { writers: "people" },
  price_list_rule: { writers: "people" },
  price_rule: { writers: "people" },
  price_preference: { writers: "people" },
  promotion: { writers: "people" },
  promotion_application_method: { writers: "people" },
  promotion_rule: { writers: "people" },
  promotion_rule_value: { writers: "people" },
  promotion_campaign: { writers: "people" },
  promotion_campaign_budget: { writers: "people" },
  synonym_group: { writers: "people" },
  // Wholesale: who buys, and on which terms.
  buyer: { writers: "people" },
  buyer_member: { writers: "people", subject: "buyer_id" },
  buyer_branch: { writers: "people", subject: "buyer_id" },
  buyer_invitation: { writers: "people", subject: "buyer_id", ignored: ["token_hash"] },
  approval_request: { writers: "people", subject: "buyer_id", ignored: ["basket"] },
  case_pack: { writers: "people" },
  wholesale_terms: { writers: "people" },
  customer_group: { writers: "people" },
  customer_group_customer: { writers: "people" },
  // How the market is set up.
  store: { writers: "people" },
  store_currency: { writers: "people" },
  store_locale: { writers: "people" },
  sales_channel: { writers: "people" },
  sales_channel_stock_location: { writers: "people" },
  region: { writers: "people" },
  region_country: { writers: "people", key: "iso_2" },
  region_payment_provider: { writers: "people" },
  tax_region: { writers: "people" },
  tax_rate: { writers: "people" },
  tax_rate_rule: { writers: "people" },
  stock_location: { writers: "people" },
  stock_location_address: { writers: "people" },
  location_fulfillment_provider: { writers: "people" },
  location_fulfillment_set: { writers: "people" },
  producer_producer_stock_location_stock_location: { writers: "people", subject: "producer_id" },
  producer_producer_fulfillment_shipping_option: { writers: "people", subject: "producer_id" },
  fulfillment_set: { writers: "people" },
  service_zone: { writers: "people" },
  geo_zone: { writers: "people" },
  shipping_profile: { writers: "people" },
  shipping_option: { writers: "people" },
  shipping_option_type: { writers: "people" },
  shipping_option_rule: { writers: "people" },
  shipping_option_price_set: { writers: "people" },
  return_reason: { writers: "people" },
  refund_reason: { writers: "people" },
  // What people do to an order, its parcels and its money.
  order: { writers: "people", ignored: ["email"] },
  order_change: { writers: "people", subject: "order_id" },
  order_change_action: { writers: "people", subject: "order_id" },
  order_claim: { writers: "people", subject: "order_id" },
  order_exchange: { writers: "people", subject: "order_id" },
  order_credit_line: { writers: "people", subject: "order_id" },
  order_transaction: { writers: "people", subject: "order_id" },
  return: { writers: "people", subject: "order_id" },
  return_item: { writers: "people" },
  fulfillment: { writers: "people" },
  reservation_item: { writers: "people", subject: "inventory_item_id" },
  payment: { writers: "people", ignored: ["data"] },
  capture: { writers: "people" },
  refund: { writers: "people" },
  bank_notice: { writers: "people" },
};
