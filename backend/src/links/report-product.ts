import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import MisuseReportModule from "../modules/misuse-report";

export default defineLink(
  { linkable: MisuseReportModule.linkable.misuseReport, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
);
