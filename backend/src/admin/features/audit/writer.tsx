import type { AuditEntryView } from "../../../contracts/audit";
import { useWords } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";

/** Who wrote, by the name of that time, and in what quality. */
export function Writer({ entry }: { entry: AuditEntryView }) {
  const words = useWords();
  const quality = words(`audit.actor_${entry.actor_kind}`);
  const name = entry.actor_name ?? entry.actor_email ?? entry.actor_id;
  if (!name) return <TwoLines first={quality} />;
  const mail = entry.actor_email && entry.actor_email !== name ? ` · ${entry.actor_email}` : "";
  return <TwoLines first={name} second={`${quality}${mail}`} />;
}
