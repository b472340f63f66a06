import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { EntryFilter } from "../../contracts/ledger";
import { DeductionRule } from "./models/deduction-rule";
import { LedgerEntry } from "./models/ledger-entry";
import { RefundShare } from "./models/refund-share";
import { Settlement } from "./models/settlement";
import { SettlementEntry } from "./models/settlement-entry";
import { moveSettlement, type SettlementStep } from "./move-settlement";
import { type OpenSettlement, openSettlement } from "./open-settlement";
import { type NewEntry, postEntries } from "./post-entries";
import {
  type Balance,
  type EntryRow,
  type EntryScope,
  readBalances,
  readEntries,
  sumEntries,
} from "./read-entries";
import { readSettlements, type SettlementFilter, type SettlementRow } from "./read-settlements";
import { type NewShares, readShares, type ShareRow, writeShares } from "./write-shares";

type Dependencies = { baseRepository: DAL.RepositoryService };
type Page = { take: number; skip: number };

export class LedgerService extends MedusaService({
  LedgerEntry,
  Settlement,
  SettlementEntry,
  DeductionRule,
  RefundShare,
}) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  private readonly inTransaction = <Result>(work: (manager: SqlEntityManager) => Promise<Result>) =>
    this.repository.transaction<SqlEntityManager>(work) as Promise<Result>;

  private manager(): SqlEntityManager {
    return this.repository.getFreshManager<SqlEntityManager>();
  }

  /** Posts what has not been posted yet, all or none; answers the ids of what is new. */
  post(entries: readonly NewEntry[]): Promise<string[]> {
    return this.inTransaction((manager) => postEntries(manager, entries));
  }

  /** Writes down what of a bill is a producer's no longer; false when it stands already. */
  placeShares(asked: NewShares): Promise<boolean> {
    return this.inTransaction((manager) => writeShares(manager, asked));
  }

  /** The same in the transaction of whoever pays the money back. */
  placeSharesIn(manager: SqlEntityManager, asked: NewShares): Promise<boolean> {
    return writeShares(manager, asked);
  }

  async sharesOf(orderIds: string[]): Promise<ShareRow[]> {
    return orderIds.length === 0 ? [] : readShares(this.manager(), orderIds);
  }

  readEntries(scope: EntryScope, filter: EntryFilter, page: Page): Promise<EntryRow[]> {
    return readEntries(this.manager(), scope, filter, page);
  }

  sumEntries(scope: EntryScope, filter: EntryFilter): Promise<{ count: number; total_vnd: number }> {
    return sumEntries(this.manager(), scope, filter);
  }

  readBalances(producerId: string | null): Promise<Balance[]> {
    return readBalances(this.manager(), producerId);
  }

  /** Takes what is due up to a day; null when that comes to nothing or less. @throws MedusaError conflict */
  open(asked: OpenSettlement): Promise<string | null> {
    return openSettlement(this.inTransaction, asked);
  }

  /** Moves a settlement on, with its money. @throws MedusaError not_found, conflict */
  move(step: SettlementStep): Promise<void> {
    return this.inTransaction((manager) => moveSettlement(manager, step));
  }

  readSettlements(
    filter: SettlementFilter,
    page: Page,
  ): Promise<{ settlements: SettlementRow[]; count: number }> {
    return readSettlements(this.manager(), filter, page);
  }
}
