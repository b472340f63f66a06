import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import LotModule from "../modules/lot";

export default defineLink(
  { linkable: LotModule.linkable.lot, field: "variant_id" },
  ProductModule.linkable.productVariant,
  {
    readOnly: true,
  },
);
