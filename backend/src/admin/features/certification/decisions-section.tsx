import type { Certification } from "../../data/certifications";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { EmptyLine, TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";
import { DecisionNumber, issuedWord } from "./decision-cells";
import { StandingBadge } from "./standing-badge";

type Props = { title: string; emptyWord: string; certifications: Certification[] };

/** The decisions about one producer, newest first as the server gives them. */
export function DecisionsSection({ title, emptyWord, certifications }: Props) {
  const words = useWords();
  return (
    <Section title={title}>
      {certifications.length === 0 && <EmptyLine>{emptyWord}</EmptyLine>}
      {certifications.map((certification) => (
        <div
          key={certification.id}
          className="txt-compact-small grid items-center gap-x-4 sm:grid-cols-[2fr_2fr_1fr_9.5rem] px-6 py-2"
        >
          <DecisionNumber certification={certification} />
          <TwoLines
            first={certification.product.title}
            second={words("shared.stars", { n: certification.star_rating })}
          />
          <TwoLines
            first={issuedWord(certification, words)}
            second={
              certification.expires_on &&
              words("product.star_until", { day: formatDay(certification.expires_on) })
            }
          />
          <span className="sm:justify-self-end">
            <StandingBadge standing={certification.standing} />
          </span>
        </div>
      ))}
    </Section>
  );
}
