import type { Certification } from "../../data/certifications";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellButton, CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { DecisionNumber, issuedWord } from "./decision-cells";
import { isHeld } from "./revoking";
import { StandingBadge } from "./standing-badge";
import { StarMark } from "./star-mark";

/** Columns of the list of decisions. */
export function certificationColumns(
  words: Words,
  onRevoke: (certification: Certification) => void,
): Column<Certification>[] {
  return [
    {
      id: "product",
      header: words("certification.product"),
      width: 260,
      cell: ({ product, producer }) => (
        <TwoLines
          first={<CellLink to={`/products/${product.id}`}>{product.title}</CellLink>}
          second={producer?.name ?? words("certification.unknown_holder")}
        />
      ),
    },
    {
      id: "standing",
      header: words("certification.standing"),
      width: 150,
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
    {
      id: "star_rating",
      header: words("certification.star"),
      width: 115,
      cell: ({ star_rating, standing }) => (
        <StarMark stars={star_rating} isShown={standing === "in_force" || standing === "expiring"} />
      ),
    },
    {
      id: "decision_number",
      header: words("certification.decision_number"),
      width: 285,
      cell: (certification) => (
        <DecisionNumber certification={certification} to={`/certifications/${certification.id}`} />
      ),
    },
    {
      id: "issued_on",
      header: words("certification.issued_on"),
      width: 115,
      cell: (certification) => <Figures>{issuedWord(certification, words)}</Figures>,
    },
    {
      id: "expires_on",
      header: words("certification.expires_on"),
      width: 115,
      cell: ({ expires_on }) => <Figures>{expires_on ? formatDay(expires_on) : "–"}</Figures>,
    },
    {
      id: "actions",
      header: words("certification.actions"),
      width: 115,
      cell: (certification) =>
        isHeld(certification) && (
          <CellButton onClick={() => onRevoke(certification)}>{words("certification.revoke")}</CellButton>
        ),
    },
  ];
}
