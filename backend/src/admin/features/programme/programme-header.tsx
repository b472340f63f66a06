import { Alert, Container, Heading, Select, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ProgrammeView } from "../../../contracts/programme";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { DayFilter } from "../../ui/day-filter";

type Props = {
  view: ProgrammeView;
  onDay: (day: string | undefined) => void;
  onYear: (year: string) => void;
};

/** What the page is about, the day it is asked for, and the four numbers one looks for first. */
export function ProgrammeHeader({ view, onDay, onYear }: Props) {
  const words = useWords();
  const { in_force, expiring } = view;
  const numbers = [
    { label: words("programme.in_force"), count: in_force.total, to: "/certifications?standing=in_force" },
    { label: words("programme.holders"), count: in_force.producers, to: "/producers" },
    {
      label: words("programme.five_stars"),
      count: in_force[5],
      to: "/certifications?standing=in_force&stars=5",
    },
    { label: words("programme.ending"), count: expiring.total, to: "/certifications?standing=expiring" },
  ];
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Heading>{words("programme.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {words("programme.subtitle", { day: formatDay(view.day) })}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <DayFilter label={words("programme.day")} value={view.day} onChange={onDay} />
          <Select size="small" value={String(view.year)} onValueChange={onYear}>
            <Select.Trigger aria-label={words("programme.year")} className="w-24">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {view.years.map((year) => (
                <Select.Item key={year} value={String(year)}>
                  {String(year)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {numbers.map(({ label, count, to }) => (
          <li key={label}>
            <Link
              to={to}
              className="bg-ui-bg-component hover:bg-ui-bg-component-hover focus-visible:shadow-borders-focus flex h-full flex-col justify-between rounded-lg p-4 outline-none"
            >
              <span className="text-3xl font-semibold tabular-nums">{count}</span>
              <span className="txt-compact-small text-ui-fg-subtle">{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      {in_force.demonstration > 0 && (
        <Alert variant="warning">
          {words("programme.demonstration_note", { total: in_force.total, count: in_force.demonstration })}
        </Alert>
      )}
    </Container>
  );
}
