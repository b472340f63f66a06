import type { OfficeCertificationDetail } from "../../../contracts/office-certification";
import { formatPoints } from "../../lib/points";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { type Fact, Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { SourceLink } from "../../ui/source-link";

type Props = { certification: NonNullable<OfficeCertificationDetail["certification"]> };

const TOTAL_MOST = 100;

/** Points by part, each with the most there was to have under the criteria of the day. */
export function ScoresSection({ certification: { scores, criteria_set } }: Props) {
  const words = useWords();
  const most = { ...criteria_set?.parts, total: TOTAL_MOST } as Record<string, number | undefined>;
  const facts = (["product", "marketing", "quality", "total"] as const).flatMap((part): Fact[] => {
    const points = scores[part];
    const limit = most[part];
    if (points === null) return [];
    const value = limit
      ? words("certification.score_of", { points: formatPoints(points), most: limit })
      : formatPoints(points);
    return [{ label: words(`certification.score_${part}`), value }];
  });
  const criteria: Fact[] = criteria_set
    ? [{ label: words("certification.criteria"), value: <SourceLink source={criteria_set.source} /> }]
    : [];
  return (
    <Section title={words("certification.scores")}>
      {facts.length === 0 && <EmptyLine>{words("certification.no_scores")}</EmptyLine>}
      <Facts facts={[...facts, ...criteria]} />
    </Section>
  );
}

/** Why the decision stands although rules of its day speak against it, and which. */
export function ExceptionSection({ certification: { exception } }: Props) {
  const words = useWords();
  if (!exception) return null;
  return (
    <Section title={words("certification.exception")}>
      <Facts
        facts={[
          { label: words("certification.exception_reason"), value: exception.reason },
          {
            label: words("certification.exception_rules"),
            value: (
              <ul className="flex flex-col gap-y-2">
                {exception.rules.map(({ rule, message }) => (
                  <li key={`${rule} ${message}`}>{`${rule}: ${message}`}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}
