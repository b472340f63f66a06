import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { PromotionKind } from "../../contracts/promotion-event";
import { PromotionEvent } from "./models/promotion-event";
import { PromotionParticipant } from "./models/promotion-participant";

export type NewPromotionEvent = {
  kind: PromotionKind;
  name: string;
  place: string;
  from_on: string;
  to_on: string;
  organiser: string | null;
  note: string | null;
  source: string | null;
  is_demonstration: boolean;
};

const touchSql = "update promotion_event set updated_at = now() where id = ?";

type Dependencies = { baseRepository: DAL.RepositoryService };

export class PromotionEventService extends MedusaService({ PromotionEvent, PromotionParticipant }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Writes an event down with those who took part, all or nothing; answers its id. */
  hold(event: NewPromotionEvent, producer_ids: readonly string[]): Promise<string> {
    return this.repository.transaction(async (transactionManager) => {
      const context = { transactionManager };
      const { id } = await this.createPromotionEvents(event, context);
      await this.createPromotionParticipants(asParticipants(id, producer_ids), context);
      return id;
    });
  }

  /** Replaces what is known of an event, and who took part; its `updated_at` moves in any case. */
  async change(
    id: string,
    event: Partial<NewPromotionEvent>,
    producer_ids: readonly string[],
  ): Promise<void> {
    await this.repository.transaction<SqlEntityManager>(async (transactionManager) => {
      const context = { transactionManager };
      await this.updatePromotionEvents({ id, ...event }, context);
      await transactionManager.execute(touchSql, [id]);
      const known = await this.listPromotionParticipants({ promotion_event_id: id }, {}, context);
      const gone = known.filter((row) => !producer_ids.includes(row.producer_id)).map((row) => row.id);
      if (gone.length > 0) await this.deletePromotionParticipants(gone, context);
      const there = new Set(known.map((row) => row.producer_id));
      const fresh = producer_ids.filter((producer) => !there.has(producer));
      await this.createPromotionParticipants(asParticipants(id, fresh), context);
    });
  }
}

const asParticipants = (promotion_event_id: string, producer_ids: readonly string[]) =>
  [...new Set(producer_ids)].map((producer_id) => ({ promotion_event_id, producer_id }));
