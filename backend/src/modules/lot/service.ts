import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { LotState, NewLotEvent, RawMaterial } from "../../contracts/lot";
import { allocate, type NewAllocations } from "./allocate";
import { guardRefusal } from "./guard-refusal";
import type { PieceTotals } from "./lot-counts";
import { type CallMark, markCall } from "./mark-call";
import { Lot } from "./models/lot";
import { LotAllocation } from "./models/lot-allocation";
import { LotEvent } from "./models/lot-event";
import { LotRecall } from "./models/lot-recall";
import { LotRecallNotice } from "./models/lot-recall-notice";
import { LotWriteOff } from "./models/lot-write-off";
import { lift, type NewRecall, recall } from "./recall";

type Dependencies = { baseRepository: DAL.RepositoryService };
export type NewLot = {
  code: string;
  producer_id: string;
  product_id: string;
  variant_id: string;
  made_on: string;
  use_by_on: string | null;
  quantity: number;
  raw_materials: RawMaterial[];
  is_demonstration: boolean;
};
export type NewEvent = NewLotEvent & { file_id?: string | null };
type Totals = PieceTotals & { id: string };

const totalsSql = `select lot.id,
    (select coalesce(sum(quantity), 0)::int from lot_allocation where lot_id = lot.id and deleted_at is null) as allocated,
    (select coalesce(sum(quantity), 0)::int from lot_write_off where lot_id = lot.id and deleted_at is null) as written_off
  from lot where id in (?)`;

export class LotService extends MedusaService({
  Lot,
  LotEvent,
  LotAllocation,
  LotWriteOff,
  LotRecall,
  LotRecallNotice,
}) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Pieces of each of these lots that are packed or written off. */
  async readTotals(ids: string[]): Promise<Map<string, PieceTotals>> {
    if (ids.length === 0) return new Map();
    const manager = this.repository.getFreshManager<SqlEntityManager>();
    const rows: Totals[] = await manager.execute(totalsSql, [ids]);
    return new Map(rows.map(({ id, ...totals }) => [id, totals]));
  }

  /** How many lots one producer, or with null everybody, has in each state. @throws Error on an empty id. */
  async countByState(producerId: string | null): Promise<Record<LotState, number>> {
    if (producerId === "") throw new Error("Lots are counted for one producer, or for all.");
    const manager = this.repository.getFreshManager<SqlEntityManager>();
    const rows: { state: LotState; count: number }[] = await manager.execute(
      "select state, count(*)::int as count from lot where deleted_at is null and (? = '' or producer_id = ?) group by state",
      [producerId ?? "", producerId ?? ""],
    );
    const counts = { open: 0, recalled: 0, closed: 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }

  /** Writes a lot with its first events, both or none; answers its id. */
  placeLot(lot: NewLot, events: NewEvent[]): Promise<string> {
    return this.repository.transaction(async (transactionManager) => {
      const context = { transactionManager };
      const { id } = await this.createLots(
        { ...lot, raw_materials: lot.raw_materials as unknown as Record<string, unknown> },
        context,
      );
      await this.createLotEvents(
        events.map((event) => ({ ...event, lot_id: id })),
        context,
      );
      return id;
    });
  }

  /** Writes down which lots went into a parcel. @throws MedusaError conflict when the guard refuses */
  placeAllocations(asked: NewAllocations): Promise<void> {
    return this.guarded((manager) => allocate(manager, asked));
  }

  /** Calls a lot back and names every order that must hear of it. Twice is once. */
  recallLot(asked: NewRecall): Promise<{ recall_id: string; is_new: boolean }> {
    return this.guarded((manager) => recall(manager, asked));
  }

  /** Ends the recall in force; null when there is none. */
  liftRecall(asked: { lot_id: string; day: string; reason: string }): Promise<string | null> {
    return this.guarded((manager) => lift(manager, asked));
  }

  /** Ticks a buyer off the call list, or takes the tick back; whether it was done, and not by another before. */
  markCall(asked: CallMark): Promise<boolean> {
    return this.guarded((manager) => markCall(manager, asked));
  }

  /** Runs in one transaction; what the lot guard refuses becomes a conflict in words. */
  private async guarded<Result>(work: (manager: SqlEntityManager) => Promise<Result>): Promise<Result> {
    try {
      return await this.repository.transaction<SqlEntityManager>(work);
    } catch (error) {
      throw guardRefusal(error);
    }
  }
}
