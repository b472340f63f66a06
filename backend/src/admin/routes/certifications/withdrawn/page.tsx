import { useWithdrawnCertifications } from "../../../data/certifications";
import { usePutBack } from "../../../features/certification/use-put-back";
import { withdrawnColumns } from "../../../features/certification/withdrawn-columns";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ListTable } from "../../../ui/list-table";

/** Decisions that were recorded by mistake and taken off the record, each of which can come back. */
export default function WithdrawnCertificationsPage() {
  const words = useWords();
  const list = useListState();
  const putBack = usePutBack();
  const { data, error, refetch } = useWithdrawnCertifications();
  return (
    <ListTable
      title={words("certification.withdrawn_title")}
      subtitle={words("certification.withdrawn_subtitle")}
      list={list}
      columns={withdrawnColumns(words, putBack)}
      rows={data?.certifications.slice(list.offset, list.offset + pageSize)}
      count={data?.certifications.length ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={false}
      empty={{
        heading: words("certification.withdrawn_empty"),
        description: words("certification.withdrawn_empty_hint"),
      }}
    />
  );
}

export const handle = { breadcrumb: () => word("certification.withdrawn_title") };
