import type { ProposalFinding } from "@contracts/product-proposal";
import type { ProposalWords } from "./messages";

/** The id of a field's control, where it differs from the field. */
const anchorOf = (field: string): string => `#${field.replace(/^label\.(?=.)/, "")}`;

/** What still keeps it from the office, each a way to its field. */
export const LacksList = ({
  findings,
  words,
}: {
  findings: readonly ProposalFinding[];
  words: ProposalWords;
}) => {
  if (findings.length === 0)
    return <p className="rounded-card bg-che-wash px-4 py-3 font-semibold text-che">✓ {words.complete}</p>;
  return (
    <details id="con-thieu" className="scroll-mt-4 rounded-card border border-hairline bg-white px-4">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-2 font-semibold">
        <span>
          {words.lacks} ({findings.length})
        </span>
        <span aria-hidden>▾</span>
      </summary>
      <ul lang="vi" className="grid pb-3">
        {findings.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            <a href={anchorOf(field)} className="inline-flex min-h-11 items-center text-link">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
