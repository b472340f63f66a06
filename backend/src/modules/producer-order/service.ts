import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { LegalForm } from "../../contracts/catalogue";
import type { ProducerOrderStatus } from "../../contracts/order";
import { ProducerOrder } from "./models/producer-order";
import { ProducerOrderLine } from "./models/producer-order-line";

export type NewProducerOrder = {
  order_id: string;
  producer_id: string;
  code: string;
  item_total_vnd: number;
  shipping_total_vnd: number;
  legal_form: LegalForm | null;
  lines: {
    line_item_id: string;
    product_id: string;
    variant_id: string;
    title: string;
    variant_title: string;
    sku: string;
    quantity: number;
    unit_price_vnd: number;
    total_vnd: number;
    product_group: string | null;
  }[];
};

type Dependencies = { baseRepository: DAL.RepositoryService };

export class ProducerOrderService extends MedusaService({ ProducerOrder, ProducerOrderLine }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Writes the ProducerOrders of one core order with their lines, all or none; answers their ids. */
  placeProducerOrders(rows: NewProducerOrder[]): Promise<string[]> {
    return this.repository.transaction(async (transactionManager) => {
      const context = { transactionManager };
      const made = await this.createProducerOrders(
        rows.map(({ lines: _, ...order }) => order),
        context,
      );
      const idByCode = new Map(made.map((order) => [order.code, order.id]));
      await this.createProducerOrderLines(
        rows.flatMap(({ lines, code }) =>
          lines.map((line) => ({ ...line, producer_order_id: idByCode.get(code) })),
        ),
        context,
      );
      return made.map((order) => order.id);
    });
  }

  /** How many orders one producer has in each state. @throws Error without a producer. */
  async countByStatus(producerId: string): Promise<Record<ProducerOrderStatus, number>> {
    if (!producerId) throw new Error("Orders are counted for one producer only.");
    const manager = this.repository.getFreshManager<SqlEntityManager>();
    const rows: { status: ProducerOrderStatus; count: number }[] = await manager.execute(
      "select status, count(*)::int as count from producer_order where producer_id = ? and deleted_at is null group by status",
      [producerId],
    );
    const counts = { placed: 0, confirmed: 0, shipped: 0, delivered: 0, canceled: 0 };
    for (const { status, count } of rows) counts[status] = count;
    return counts;
  }
}
