import type { ISearchModuleService } from "@medusajs/framework/types";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import type { ProductDocument } from "../catalogue/product-document";
import { documentHash } from "./document-hash";
import type { DocumentMark, EngineIndex } from "./search-engine";

const PAGE = 1_000;

/** The index that is always kept, by Medusa's PostgreSQL provider: what it has written is there at once. */
export class PostgresIndex implements EngineIndex {
  readonly name = "postgres";

  constructor(private readonly search: ISearchModuleService) {}

  async upsert(documents: readonly ProductDocument[]): Promise<void> {
    await this.search.upsertDocuments({ index: CATALOGUE_INDEX, documents: [...documents] });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.search.deleteDocuments({ index: CATALOGUE_INDEX, filters: { id: [...ids] } });
  }

  async *marks(): AsyncGenerator<DocumentMark[]> {
    for (let skip = 0; ; skip += PAGE) {
      const { hits } = await this.search.search({
        entity: CATALOGUE_INDEX,
        pagination: { skip, take: PAGE, order: { id: "ASC" } },
        search_options: { count: "none" },
      });
      if (hits.length === 0) return;
      yield hits.map(({ id, document }) => ({ id, hash: documentHash(document as ProductDocument) }));
    }
  }

  async rebuild(): Promise<void> {
    await this.search.reindex({ index: CATALOGUE_INDEX, strategy: "swap" });
  }
}
