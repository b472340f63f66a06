import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { StatusBadge } from "@medusajs/ui";
import { useProducerOrders } from "../data/producer-orders";
import { ConfirmPayment } from "../features/producer-order/confirm-payment";
import { OrderParts } from "../features/producer-order/order-parts";
import { paymentOf } from "../features/producer-order/payment-of";
import { useWords } from "../lib/use-words";
import { BoxSkeleton } from "../ui/box-skeleton";
import { Facts } from "../ui/facts";
import { LoadFailure } from "../ui/load-failure";
import { Section } from "../ui/section";

const colors = {
  paid: "green",
  awaiting: "orange",
  on_delivery: "blue",
  not_paid: "grey",
  canceled: "grey",
} as const;

/** On the page of an order: who sends which part of it, and whether it is paid. */
export default function OrderPartsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const words = useWords();
  const { data, error, refetch } = useProducerOrders({ order_id: order.id, limit: 100 });
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;

  const { method, state } = paymentOf(order);
  const code = order.custom_display_id ?? `#${order.display_id}`;
  const payment = [
    { label: words("producer_order.payment"), value: words(`producer_order.method_${method ?? "unknown"}`) },
  ];
  return (
    <Section
      title={words("producer_order.parts_title")}
      aside={<StatusBadge color={colors[state]}>{words(`producer_order.${state}`)}</StatusBadge>}
    >
      <OrderParts parts={data.producer_orders} />
      <Facts facts={payment} />
      {(state === "awaiting" || state === "on_delivery") && (
        <div className="px-6 py-4">
          <ConfirmPayment orderId={order.id} code={code} total={Number(order.total)} />
        </div>
      )}
    </Section>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "ocop-order-parts" });
