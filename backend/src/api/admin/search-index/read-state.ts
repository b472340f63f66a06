import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CATALOGUE_INDEX } from "../../../catalogue/catalogue-index";
import type { SearchIndexState } from "../../../contracts/search-index";

/** How the index keeps up, in one question. */
export async function readIndexState(container: MedusaContainer): Promise<SearchIndexState> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: { state: SearchIndexState }[];
  }>(
    `select jsonb_build_object(
       'changes', (select jsonb_build_object(
          'waiting', count(*),
          'oldest_at', min(created_at),
          'failing', coalesce(jsonb_agg(jsonb_build_object('id', id, 'entity', entity, 'entity_id', entity_id,
             'failure', failure, 'attempts', attempts, 'retry_at', retry_at)) filter (where failure is not null), '[]'))
          from catalogue_change where deleted_at is null),
       'build', (select jsonb_build_object('status', s.status, 'written', s.documents_synced,
          'total', (select count(*) from product where deleted_at is null and status = 'published'),
          'started_at', s.started_at, 'completed_at', s.completed_at)
          from search_index_sync s join search_index_version v on v.id = s.search_index_version_id
          join search_index i on i.id = v.search_index_id and i.name = ?
          where s.deleted_at is null order by v.version desc, s.documents_synced desc, s.started_at desc limit 1),
       'wanted', (select coalesce(jsonb_agg(engine), '[]') from engine_index where wanted_at is not null),
       'checks', (select coalesce(jsonb_agg(c), '[]') from (
          select engine, reason, document_count, changed_count, missing_count, surplus_count, failure, started_at
          from index_check order by started_at desc limit 10) c)) as state`,
    [CATALOGUE_INDEX],
  );
  if (!rows[0]) throw new Error("The database did not answer.");
  return rows[0].state;
}
