import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { standings, starRatings } from "../../../contracts/certification";
import { useCertifications } from "../../data/certifications";
import { certificationColumns } from "../../features/certification/columns";
import { RecordDrawer } from "../../features/certification/record-drawer";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

/** Every decision on record, and the form that records one. */
export default function CertificationsPage() {
  const words = useWords();
  const list = useListState();
  const [isRecording, setIsRecording] = useState(false);
  const standing = list.filter("standing");
  const stars = list.filter("stars");
  const query = { q: list.q.trim() || undefined, standing, stars, limit: pageSize, offset: list.offset };
  const { data, error, refetch } = useCertifications(query);
  const columns = useMemo(() => certificationColumns(words), [words]);

  return (
    <>
      <ListTable
        title={words("certification.title")}
        subtitle={words("certification.subtitle")}
        searchLabel={words("certification.search")}
        list={list}
        columns={columns}
        rows={data?.certifications}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(query.q || standing || stars)}
        empty={{ heading: words("certification.empty"), description: words("certification.empty_hint") }}
        filters={
          <>
            <PickFilter
              label={words("certification.standing")}
              allLabel={words("certification.all_standings")}
              choices={standings.map((value) => ({ value, label: words(`certification.standing_${value}`) }))}
              value={standing}
              onChange={(value) => list.setFilter("standing", value)}
            />
            <PickFilter
              label={words("certification.star")}
              allLabel={words("certification.all_stars")}
              choices={starRatings.map((n) => ({ value: String(n), label: words("shared.stars", { n }) }))}
              value={stars}
              onChange={(value) => list.setFilter("stars", value)}
            />
          </>
        }
        action={
          <Button size="small" onClick={() => setIsRecording(true)}>
            {words("certification.record")}
          </Button>
        }
      />
      <RecordDrawer isOpen={isRecording} onClose={() => setIsRecording(false)} />
    </>
  );
}

export const config = defineRouteConfig({
  label: "certification.title",
  translationNs: "ocop",
  icon: AcademicCap,
  rank: 2,
});

export const handle = { breadcrumb: () => word("certification.title") };
