import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { LegalForm } from "../../contracts/catalogue";
import type { ProducerOrderStatus } from "../../contracts/order";
import { CanceledLine } from "./models/canceled-line";
import { Cancellation } from "./models/cancellation";
import { ProducerOrder } from "./models/producer-order";
import { ProducerOrderLine } from "./models/producer-order-line";
import {
  knownCancellation,
  type LockedPart,
  lockPart,
  type NewCancellation,
  writeCancellation,
} from "./write-cancellation";

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

export class ProducerOrderService extends MedusaService({
  ProducerOrder,
  ProducerOrderLine,
  Cancellation,
  CanceledLine,
}) {
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

  /** Runs in one transaction, for the step that takes goods and money away together. */
  inTransaction<Result>(work: (manager: SqlEntityManager) => Promise<Result>): Promise<Result> {
    return this.repository.transaction<SqlEntityManager>(work) as Promise<Result>;
  }

  /** Holds a part until the end of the caller's transaction; null when there is none. */
  lockPart(manager: SqlEntityManager, id: string): Promise<LockedPart | null> {
    return lockPart(manager, id);
  }

  /** The id of the cancellation that a form has made before, or null. */
  knownCancellation(manager: SqlEntityManager, of: { producer_order_id: string; key: string }) {
    return knownCancellation(manager, of);
  }

  /** Writes down which pieces are not sent, in the caller's transaction; answers the cancellation's id. */
  writeCancellation(manager: SqlEntityManager, asked: NewCancellation): Promise<string> {
    return writeCancellation(manager, asked);
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
