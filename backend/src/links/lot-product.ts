import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import LotModule from "../modules/lot";

export default defineLink(
  { linkable: LotModule.linkable.lot, field: "product_id" },
  ProductModule.linkable.product,
  {
    readOnly: true,
  },
);
