import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, toast } from "@medusajs/ui";
import { useMemo } from "react";
import { useLookOverStars, useNotices, useReadNotices } from "../../../data/notices";
import { noticeColumns } from "../../../features/notice/columns";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ListTable } from "../../../ui/list-table";
import { PickFilter } from "../../../ui/pick-filter";

/** Everything the office was told, newest first. */
export default function NoticesPage() {
  const words = useWords();
  const list = useListState();
  const unread = list.filter("unread") === "true" ? "true" : undefined;
  const { data, error, refetch } = useNotices({ unread, limit: pageSize, offset: list.offset });
  const { mutate: read } = useReadNotices();
  const look = useLookOverStars();
  const columns = useMemo(() => noticeColumns(words, read), [words, read]);
  function lookOver() {
    look.mutate(undefined, {
      onSuccess: ({ posted }) => toast.success(words("notice.looked_over", { n: posted })),
      onError: (refusal) => toast.error(refusal.message),
    });
  }
  return (
    <ListTable
      title={words("notice.title")}
      subtitle={words("notice.subtitle", { unread: data?.unread ?? 0 })}
      list={list}
      columns={columns}
      rows={data?.notices}
      count={data?.total ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={unread !== undefined}
      empty={{ heading: words("notice.empty"), description: words("notice.empty_hint") }}
      filters={
        <PickFilter
          label={words("notice.show")}
          allLabel={words("notice.all")}
          choices={[{ value: "true", label: words("notice.unread") }]}
          value={unread}
          onChange={(value) => list.setFilter("unread", value)}
        />
      }
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" isLoading={look.isPending} onClick={lookOver}>
            {words("notice.look_over")}
          </Button>
          <Button size="small" disabled={!data?.unread} onClick={() => read(undefined)}>
            {words("notice.mark_all")}
          </Button>
        </span>
      }
    />
  );
}

export const config = defineRouteConfig({ label: "notice.title", translationNs: "ocop", rank: 1 });

export const handle = { breadcrumb: () => word("notice.title") };
