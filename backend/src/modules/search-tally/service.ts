import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { HitBucket, SearchTallyList, SearchTallyRow } from "../../contracts/search-tally";
import { RARE_BELOW } from "./kept-text";
import { SearchTally } from "./models/search-tally";
import { type TallyPage, topSql, totalsSql } from "./tally-sql";

export type TallyCount = { searched_on: string; q: string; hits: HitBucket; filters: string; count: number };

const addSql = `insert into search_tally (id, searched_on, q, hits, filters, count) values (?, ?, ?, ?, ?, ?)
  on conflict (searched_on, q, hits, filters) where deleted_at is null
  do update set count = search_tally.count + excluded.count, updated_at = now()`;
const forgetSql = `delete from search_tally where searched_on < ? or (searched_on < ? and q in (
  select q from search_tally group by q having sum(count) < ?)) returning id`;

type Dependencies = { baseRepository: DAL.RepositoryService };
type Totals = { count: number; searches: number; missed: number };

export class SearchTallyService extends MedusaService({ SearchTally }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Adds to the counts of a day, in one order everywhere, so that processes wait instead of locking up. */
  async addCounts(counts: readonly TallyCount[]): Promise<void> {
    const keyOf = (row: TallyCount): string => [row.searched_on, row.q, row.hits, row.filters].join("\n");
    const sorted = [...counts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await this.repository.transaction<SqlEntityManager>(async (manager) => {
      for (const { searched_on, q, hits, filters, count } of sorted) {
        const id = generateEntityId(undefined, "stally");
        await manager.execute(addSql, [id, searched_on, q, hits, filters, count]);
      }
    });
  }

  /** Deletes what is older than `common_before`, and rare texts older than `rare_before`. Answers how many rows. */
  async forget(common_before: string, rare_before: string): Promise<number> {
    const rows: unknown[] = await this.repository.transaction<SqlEntityManager>((manager) =>
      manager.execute(forgetSql, [common_before, rare_before, RARE_BELOW]),
    );
    return rows.length;
  }

  /** The texts searched for most in a period, with the period before it beside. */
  async readTop(page: TallyPage): Promise<SearchTallyList> {
    const manager = this.repository.getFreshManager<SqlEntityManager>();
    const { former_from, from, to, like, only_missed, limit, offset } = page;
    const asked = [from, from, from, former_from, to, like, from, only_missed];
    const rows: Omit<SearchTallyRow, "id">[] = await manager.execute(topSql, [...asked, limit, offset]);
    const [totals]: Totals[] = await manager.execute(totalsSql, [from, to, like, only_missed]);
    return {
      rows: rows.map((row) => ({ ...row, id: row.q })),
      ...(totals ?? { count: 0, searches: 0, missed: 0 }),
    };
  }
}
