import { type RoundEntryView, roundCaseTypes } from "../../../contracts/evaluation-round";
import { useWords } from "../../lib/use-words";
import { PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

/** What was entered, granted by star, and refused, by kind of case. */
export function TallySection({ entries }: { entries: RoundEntryView[] }) {
  const words = useWords();
  const rows = [
    ...roundCaseTypes.map((type) => ({
      name: words(`round.case_${type}`),
      of: entries.filter((entry) => entry.case_type === type),
    })),
    { name: words("round.total"), of: entries },
  ];
  type Row = (typeof rows)[number];
  const count = (header: string, isCounted: (entry: RoundEntryView) => boolean) => ({
    header,
    isNumber: true,
    cell: ({ of }: Row) => of.filter(isCounted).length,
  });
  return (
    <Section title={words("round.tally")}>
      <PlainTable
        rows={rows}
        keyOf={(row) => row.name}
        columns={[
          { header: words("round.case_type"), cell: (row) => row.name },
          count(words("round.entered"), () => true),
          ...[3, 4, 5].map((n) =>
            count(
              words("shared.stars", { n }),
              ({ result, star_rating }) => result === "granted" && star_rating === n,
            ),
          ),
          count(words("round.refused"), ({ result }) => result === "refused"),
          count(words("round.pending"), ({ result }) => result === "pending"),
          count(words("round.certified"), ({ certification }) => certification !== null),
        ]}
      />
    </Section>
  );
}
