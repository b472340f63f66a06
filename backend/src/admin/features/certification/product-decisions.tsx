import type { Certification } from "../../data/certifications";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { DecisionNumber, issuedWord } from "./decision-cells";
import { StandingBadge } from "./standing-badge";

/** The decisions about one product, in a narrow column. */
export function ProductDecisions({ certifications }: { certifications: Certification[] }) {
  const words = useWords();
  if (certifications.length === 0) return <EmptyLine>{words("product.decisions_empty")}</EmptyLine>;
  return (
    <>
      {certifications.map((certification) => (
        <div key={certification.id} className="txt-compact-small flex flex-col items-start gap-y-1 px-6 py-3">
          <DecisionNumber certification={certification} />
          <div className="text-ui-fg-subtle flex w-full flex-wrap items-center justify-between gap-2">
            <span>
              {words("shared.stars", { n: certification.star_rating })} · {spanOf(certification, words)}
            </span>
            <StandingBadge standing={certification.standing} />
          </div>
        </div>
      ))}
    </>
  );
}

function spanOf(certification: Certification, words: ReturnType<typeof useWords>): string {
  const from = issuedWord(certification, words);
  return certification.expires_on ? `${from} – ${formatDay(certification.expires_on)}` : from;
}
