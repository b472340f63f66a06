import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeDisplayPoint } from "../../../../contracts/display-point";
import { useDisplayPoints, useRemoveDisplayPoint } from "../../../data/display-points";
import { pointColumns } from "../../../features/display-point/columns";
import { PointDrawer } from "../../../features/display-point/point-drawer";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ExportMenu } from "../../../ui/export-menu";
import { ListTable } from "../../../ui/list-table";

/** Where shoppers can see and buy OCOP goods. */
export default function DisplayPointsPage() {
  const words = useWords();
  const list = useListState();
  const prompt = usePrompt();
  const [edited, setEdited] = useState<OfficeDisplayPoint | "new" | null>(null);
  const q = list.q.trim() || undefined;
  const { data, error, refetch } = useDisplayPoints({ q, limit: pageSize, offset: list.offset });
  const removal = useRemoveDisplayPoint();
  async function remove({ id, name }: OfficeDisplayPoint) {
    const isSure = await prompt({
      title: words("display_point.remove_title", { name }),
      description: words("display_point.remove_text"),
      confirmText: words("display_point.remove"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    removal.mutate(id, {
      onSuccess: () => toast.success(words("display_point.removed")),
      onError: (refusal) => toast.error(refusal.message),
    });
  }
  return (
    <>
      <ListTable
        title={words("display_point.title")}
        subtitle={words("display_point.subtitle", {
          known: data?.known.count ?? 21,
          count: data?.count ?? 0,
        })}
        searchLabel={words("display_point.search")}
        list={list}
        columns={pointColumns(words, { onEdit: setEdited, onRemove: remove })}
        rows={data?.display_points}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(q)}
        empty={{ heading: words("display_point.empty"), description: words("display_point.empty_hint") }}
        action={
          <span className="flex gap-2">
            <ExportMenu href={`/admin/display-points/export?q=${encodeURIComponent(q ?? "")}`} />
            <Button size="small" onClick={() => setEdited("new")}>
              {words("display_point.add")}
            </Button>
          </span>
        }
      />
      {edited && <PointDrawer point={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

export const config = defineRouteConfig({ label: "display_point.title", translationNs: "ocop", rank: 3 });

export const handle = { breadcrumb: () => word("display_point.title") };
