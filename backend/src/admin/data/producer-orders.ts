import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ProducerOrderStatus } from "../../contracts/order";
import { sdk } from "../lib/client";

export type ProducerOrderLine = {
  id: string;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  unit_price_vnd: number;
};

export type ProducerOrder = {
  id: string;
  code: string;
  order_id: string;
  status: ProducerOrderStatus;
  item_total_vnd: number;
  shipping_total_vnd: number;
  created_at: string;
  confirmed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  carrier: string | null;
  tracking_code: string | null;
  producer: { id: string; name: string };
  lines: ProducerOrderLine[];
};

export type ProducerOrderQuery = {
  q?: string;
  status?: string;
  producer_id?: string;
  order_id?: string;
  limit?: number;
  offset?: number;
};

type ProducerOrderList = { producer_orders: ProducerOrder[]; count: number };

/** One page of producer orders, newest first. */
export function useProducerOrders(query: ProducerOrderQuery) {
  return useQuery({
    queryKey: ["ocop-producer-orders", query],
    queryFn: () => sdk.client.fetch<ProducerOrderList>("/admin/producer-orders", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
