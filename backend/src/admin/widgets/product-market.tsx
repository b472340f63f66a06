import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { AuditTrail } from "../features/audit/audit-trail";
import { ProductStars } from "../features/certification/product-stars";
import { ProductFacts } from "../features/product/product-facts";

/** On the page of a product: its star with the decisions behind it, then what the market knows of it. */
export default function ProductMarketWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  return (
    <div className="flex flex-col gap-y-3">
      <ProductStars productId={product.id} />
      <ProductFacts productId={product.id} metadata={product.metadata} />
      <AuditTrail table="product" rowId={product.id} />
    </div>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "ocop-product-market" });
