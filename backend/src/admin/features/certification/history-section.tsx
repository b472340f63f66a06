import { Badge } from "@medusajs/ui";
import type { Certification } from "../../data/certifications";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { Section } from "../../ui/section";
import { DecisionNumber, issuedWord } from "./decision-cells";
import { StandingBadge } from "./standing-badge";

type Props = { history: Certification[]; currentId: string };

/** Every decision about the product, newest first, the one that is open marked. */
export function HistorySection({ history, currentId }: Props) {
  const words = useWords();
  return (
    <Section title={words("certification.history")}>
      <ol className="divide-y">
        {history.map((row) => {
          const isOpen = row.id === currentId;
          const until = row.expires_on ? ` – ${formatDay(row.expires_on)}` : "";
          return (
            <li
              key={row.id}
              aria-current={isOpen ? "true" : undefined}
              className="txt-compact-small flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3"
            >
              <div className="min-w-0">
                <DecisionNumber
                  certification={row}
                  {...(isOpen ? {} : { to: `/certifications/${row.id}` })}
                />
                <span className="text-ui-fg-subtle tabular-nums">
                  {`${words("shared.stars", { n: row.star_rating })} · ${issuedWord(row, words)}${until}`}
                </span>
              </div>
              <span className="flex items-center gap-x-2">
                {isOpen && <Badge size="2xsmall">{words("certification.this_one")}</Badge>}
                <StandingBadge standing={row.standing} />
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
