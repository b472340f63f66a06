import type { ISearchModuleService } from "@medusajs/framework/types";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import type { ProductDocument } from "../catalogue/product-document";
import { type IndexDatabase, NEVER, readRows, readState } from "../search-memory/index-database";
import { documentHash } from "./document-hash";
import type { DocumentMark, EngineIndex } from "./search-engine";

const PAGE = 1_000;

/** The index that is always kept, by Medusa's PostgreSQL provider: what it has written is there at once. */
export class PostgresIndex implements EngineIndex {
  readonly name = "postgres";

  constructor(
    private readonly search: ISearchModuleService,
    private readonly database: IndexDatabase,
  ) {}

  async upsert(documents: readonly ProductDocument[]): Promise<void> {
    await this.search.upsertDocuments({ index: CATALOGUE_INDEX, documents: [...documents] });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.search.deleteDocuments({ index: CATALOGUE_INDEX, filters: { id: [...ids] } });
  }

  async *marks(): AsyncGenerator<DocumentMark[]> {
    const { table } = await readState(this.database, CATALOGUE_INDEX, NEVER);
    if (!table) return;
    for (let after = ""; ; ) {
      const rows = await readRows(this.database, table, after, PAGE);
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(({ id, document }) => ({ id, hash: documentHash(document as ProductDocument) }));
      after = last.id;
    }
  }

  async rebuild(): Promise<void> {
    await this.search.reindex({ index: CATALOGUE_INDEX, strategy: "swap" });
  }
}
