import { StatusBadge } from "@medusajs/ui";
import type { Standing } from "../../../contracts/certification";
import { useWords } from "../../lib/use-words";

const colors = {
  in_force: "green",
  expiring: "orange",
  expired: "red",
  superseded: "grey",
  revoked: "red",
} as const satisfies Record<Standing, string>;

export function StandingBadge({ standing }: { standing: Standing }) {
  const words = useWords();
  return <StatusBadge color={colors[standing]}>{words(`certification.standing_${standing}`)}</StatusBadge>;
}
