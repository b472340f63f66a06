import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { type LastWriter, readLastWriters } from "./last-writers";
import { GoodsImport } from "./models/goods-import";
import { GoodsSave } from "./models/goods-save";
import { type Once, once, type SaveRequest } from "./once";
import { type OwnGoodsChoice, type OwnGoodsRow, readOwnGoods } from "./own-goods";
import { readMetadata, type SettingsWrite, writeSettings } from "./settings";
import { readTiers, type StandingTiers, type TiersWrite, writeTiers } from "./tiers";

type Dependencies = { baseRepository: DAL.RepositoryService };
type Manager = SqlEntityManager;

export class GoodsService extends MedusaService({ GoodsSave, GoodsImport }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Does `work` once for each key of a producer, in one transaction; an error leaves the key free. */
  once<Answer>(request: SaveRequest, work: (manager: Manager) => Promise<Answer>): Promise<Once<Answer>> {
    return this.repository.transaction<Manager>((manager) => once(manager, request, work));
  }

  /** One producer's variants, or those of them that are named. */
  readOwn(choice: OwnGoodsChoice): Promise<OwnGoodsRow[]> {
    return readOwnGoods(this.repository.getFreshManager<Manager>(), choice);
  }

  readMetadata(manager: Manager, variantIds: readonly string[]): Promise<Map<string, unknown>> {
    return readMetadata(manager, variantIds);
  }

  writeSettings(manager: Manager, writes: readonly SettingsWrite[]): Promise<void> {
    return writeSettings(manager, writes);
  }

  /** The wholesale tiers of these variants; in the caller's transaction, or by itself. */
  readTiers(variantIds: readonly string[], manager?: Manager): Promise<StandingTiers> {
    return readTiers(manager ?? this.repository.getFreshManager<Manager>(), variantIds);
  }

  writeTiers(manager: Manager, listId: string, writes: readonly TiersWrite[]): Promise<void> {
    return writeTiers(manager, listId, writes);
  }

  /** Variant → who last wrote its price, its plan, its stock and its switches. */
  readLastWriters(producerId: string, variantIds: readonly string[]): Promise<Map<string, LastWriter[]>> {
    return readLastWriters(this.repository.getFreshManager<Manager>(), producerId, variantIds);
  }
}
