import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { certificationExport, useCertifications } from "../../data/certifications";
import { certificationColumns } from "../../features/certification/columns";
import { CertificationFilters, filterOf } from "../../features/certification/filters";
import type { Draft } from "../../features/certification/record-draft";
import { RecordDrawer } from "../../features/certification/record-drawer";
import { revocationOf } from "../../features/certification/revoking";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

/** Every decision on record, and the form that records one. */
export default function CertificationsPage() {
  const words = useWords();
  const navigate = useNavigate();
  const list = useListState();
  const [start, setStart] = useState<Partial<Draft> | null>(null);
  const filter = filterOf(list);
  const { data, error, refetch } = useCertifications({ ...filter, limit: pageSize, offset: list.offset });
  const columns = useMemo(
    () => certificationColumns(words, (certification) => setStart(revocationOf(certification))),
    [words],
  );

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
        isFiltered={Object.values(filter).some(Boolean)}
        empty={{ heading: words("certification.empty"), description: words("certification.empty_hint") }}
        onRowClick={({ id }) => navigate(`/certifications/${id}`)}
        filters={<CertificationFilters list={list} choices={data?.choices} />}
        action={
          <div className="flex flex-wrap items-center gap-2">
            <Button size="small" variant="transparent" asChild>
              <Link to="/certifications/withdrawn">{words("certification.withdrawn_title")}</Link>
            </Button>
            <Button size="small" variant="transparent" asChild>
              <Link to="/certifications/imports">{words("decision_import.menu")}</Link>
            </Button>
            <ExportMenu href={certificationExport(filter)} />
            <Button size="small" onClick={() => setStart({})}>
              {words("certification.record")}
            </Button>
          </div>
        }
      />
      {start && <RecordDrawer start={start} onClose={() => setStart(null)} />}
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
