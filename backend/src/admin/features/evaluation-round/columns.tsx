import type { RoundView } from "../../../contracts/evaluation-round";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { RoundStateBadge } from "./state-badge";

const counted = ["entered", "granted", "refused", "pending"] as const;

/** Columns of the list of rounds. */
export function roundColumns(words: Words): Column<RoundView>[] {
  return [
    {
      id: "name",
      header: words("round.name"),
      width: 280,
      cell: (round) => (
        <TwoLines
          first={<CellLink to={`/rounds/${round.id}`}>{round.name}</CellLink>}
          second={[
            String(round.year),
            words(`round.level_${round.issuer_level}`),
            round.is_demonstration && words("shared.demonstration"),
          ]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    },
    {
      id: "state",
      header: words("round.state"),
      width: 150,
      cell: ({ state }) => <RoundStateBadge state={state} />,
    },
    ...counted.map((what) => ({
      id: what,
      header: words(`round.${what}`),
      width: what === "pending" ? 150 : 110,
      align: "right" as const,
      cell: ({ counts }: RoundView) => <Figures>{counts[what]}</Figures>,
    })),
    {
      id: "opened_on",
      header: words("round.opened_on"),
      width: 120,
      cell: ({ opened_on }) => <Figures>{formatDay(opened_on)}</Figures>,
    },
  ];
}
