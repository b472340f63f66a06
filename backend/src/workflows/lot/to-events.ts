import type { KeptFile } from "../../contracts/file";
import type { LotEventView } from "../../contracts/lot";
import type { JoinedEvent } from "./lot-rows";

const writtenAt = (event: JoinedEvent): string => new Date(event.created_at).toISOString();

const inOrder = (a: JoinedEvent, b: JoinedEvent): number =>
  a.happened_on.localeCompare(b.happened_on) ||
  writtenAt(a).localeCompare(writtenAt(b)) ||
  a.id.localeCompare(b.id);

/** Events in the order in which they happened; what was corrected stays and names its correction. */
export function toEvents(
  events: readonly JoinedEvent[],
  files: ReadonlyMap<string, KeptFile>,
): LotEventView[] {
  const correctedBy = new Map(
    events.flatMap((event) => (event.corrects_id ? [[event.corrects_id, event.id]] : [])),
  );
  return [...events].sort(inOrder).map((event) => ({
    id: event.id,
    kind: event.kind,
    happened_on: event.happened_on,
    place: event.place,
    commune_code: event.commune_code,
    note: event.note,
    file: files.get(event.file_id ?? "") ?? null,
    corrected_by: correctedBy.get(event.id) ?? null,
  }));
}
