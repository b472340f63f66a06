import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { useProgramme } from "../../data/programme";
import { FreshNotices } from "../../features/notice/fresh-notices";
import { ExpiringList } from "../../features/programme/expiring-list";
import { PlacesChart, StarChart } from "../../features/programme/in-force-charts";
import { ProgrammeHeader } from "../../features/programme/programme-header";
import { RoundsChart } from "../../features/programme/rounds-chart";
import { GrowthChart, SalesTable } from "../../features/programme/sales-charts";
import { TargetsSection } from "../../features/programme/targets-section";
import { YearChart } from "../../features/programme/year-chart";
import { useListState } from "../../lib/use-list-state";
import { word } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { LoadFailure } from "../../ui/load-failure";

/** The programme as a leader of the province reads it: how much stands, what comes, what was promised. */
export default function ProgrammePage() {
  const asked = useListState();
  const day = asked.filter("day");
  const year = asked.filter("year");
  const { data, error, refetch } = useProgramme({ ...(day ? { day } : {}), ...(year ? { year } : {}) });
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { programme: view } = data;
  const exportOf = (table: string) =>
    `/admin/programme/export?table=${table}&day=${view.day}&year=${view.year}`;
  const shared = { view, exportOf };
  return (
    <div className="flex flex-col gap-y-3">
      <ProgrammeHeader
        view={view}
        onDay={(next) => asked.setFilter("day", next)}
        onYear={(next) => asked.setFilter("year", next)}
      />
      <FreshNotices />
      <ExpiringList {...shared} />
      <TargetsSection {...shared} />
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        <StarChart {...shared} />
        <YearChart {...shared} />
        <PlacesChart {...shared} by="group" />
        <PlacesChart {...shared} by="commune" />
        <RoundsChart {...shared} />
        <GrowthChart {...shared} />
      </div>
      <SalesTable {...shared} />
    </div>
  );
}

export const config = defineRouteConfig({
  label: "programme.title",
  translationNs: "ocop",
  icon: ChartBar,
  rank: 1,
});

export const handle = { breadcrumb: () => word("programme.title") };
