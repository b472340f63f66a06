/** Which part of the searches: days as `YYYY-MM-DD`, `like` a pattern of SQL. */
export type TallyPage = {
  former_from: string;
  from: string;
  to: string;
  like: string;
  only_missed: boolean;
  limit: number;
  offset: number;
};

const missed = `hits in ('none', 'near')`;

/** One row for each text that was searched for in the period; the most frequent first. */
export const topSql = `select q,
    (sum(count) filter (where searched_on >= ?))::int as count,
    coalesce(sum(count) filter (where searched_on < ?), 0)::int as former_count,
    coalesce(sum(count) filter (where searched_on >= ? and ${missed}), 0)::int as missed_count,
    (array_agg(hits order by updated_at desc))[1] as last_hits,
    coalesce(array_agg(distinct filters) filter (where filters <> ''), '{}') as filters
  from search_tally
  where deleted_at is null and searched_on between ? and ? and q like ?
  group by q
  having sum(count) filter (where searched_on >= ?) > 0 and (not ?::boolean or bool_or(${missed}))
  order by 2 desc, q limit ? offset ?`;

export const totalsSql = `select count(*)::int as count, coalesce(sum(searches), 0)::int as searches,
    coalesce(sum(missed), 0)::int as missed
  from (select q, sum(count) as searches, coalesce(sum(count) filter (where ${missed}), 0) as missed
    from search_tally where deleted_at is null and searched_on between ? and ? and q like ? group by q) as texts
  where not ?::boolean or missed > 0`;
