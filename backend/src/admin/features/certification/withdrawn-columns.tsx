import type { WithdrawnCertification } from "../../../contracts/office-certification";
import { formatInstant } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellButton, CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";

type Row = WithdrawnCertification;

/** Columns of the list of decisions that were taken off the record. */
export const withdrawnColumns = (words: Words, onPutBack: (row: Row) => void): Column<Row>[] => [
  {
    id: "decision_number",
    header: words("certification.decision_number"),
    width: 220,
    cell: ({ id, decision_number, case_type }) => (
      <TwoLines
        first={
          <CellLink to={`/certifications/${id}`}>
            {decision_number ?? words("certification.no_number")}
          </CellLink>
        }
        second={words(`certification.case_${case_type}`)}
      />
    ),
  },
  {
    id: "product",
    header: words("certification.product"),
    width: 240,
    cell: ({ product, producer }) => <TwoLines first={product?.title ?? "–"} second={producer?.name} />,
  },
  {
    id: "reason",
    header: words("certification.withdraw_reason"),
    width: 300,
    cell: ({ reason }) => <TwoLines first={reason} />,
  },
  {
    id: "withdrawn_at",
    header: words("certification.withdrawn_at"),
    width: 150,
    cell: ({ withdrawn_at }) => <Figures>{formatInstant(withdrawn_at)}</Figures>,
  },
  {
    id: "actions",
    header: words("certification.actions"),
    width: 140,
    cell: (row) => <CellButton onClick={() => onPutBack(row)}>{words("certification.put_back")}</CellButton>,
  },
];
