import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { type BasePrice, lockBasePrices, type PriceWrite, writeBasePrices } from "./base-prices";
import { PriceChange } from "./models/price-change";
import { PricePlan } from "./models/price-plan";
import { applyDuePlans, type OpenPlan, type PlanWrite, readPlans, writePlans } from "./price-plans";

type Dependencies = { baseRepository: DAL.RepositoryService };
type Manager = SqlEntityManager;

export class PriceChangeService extends MedusaService({ PriceChange, PricePlan }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Retail prices, locked to the end of the caller's transaction. */
  lockBasePrices(manager: Manager, variantIds: readonly string[]): Promise<Map<string, BasePrice>> {
    return lockBasePrices(manager, variantIds);
  }

  writeBasePrices(
    manager: Manager,
    standing: ReadonlyMap<string, BasePrice>,
    writes: readonly PriceWrite[],
  ): Promise<void> {
    return writeBasePrices(manager, standing, writes);
  }

  /** Variant → its open plan; in the caller's transaction, or by itself. */
  readPlans(variantIds: readonly string[], manager?: Manager): Promise<Map<string, OpenPlan>> {
    return readPlans(manager ?? this.repository.getFreshManager<Manager>(), variantIds);
  }

  writePlans(manager: Manager, writes: readonly PlanWrite[]): Promise<void> {
    return writePlans(manager, writes);
  }

  /** Makes every plan whose day has come the retail price, in one transaction. */
  applyDuePlans(day: string): Promise<number> {
    return this.repository.transaction<Manager>((manager) => applyDuePlans(manager, day));
  }
}
