import { Button } from "@medusajs/ui";
import type { NoticeView } from "../../../contracts/notice";
import { formatInstant } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { NoticeText } from "./notice-text";

/** Columns of the list of notices. */
export function noticeColumns(words: Words, onRead: (id: string) => void): Column<NoticeView>[] {
  return [
    {
      id: "posted_at",
      header: words("notice.posted_at"),
      width: 150,
      cell: (row) => <Figures>{formatInstant(row.posted_at)}</Figures>,
    },
    { id: "what", header: words("notice.what"), width: 520, cell: (row) => <NoticeText notice={row} /> },
    {
      id: "open",
      header: "",
      width: 200,
      cell: (row) => (
        <span className="flex items-center gap-x-3">
          {row.href && <CellLink to={row.href}>{words("notice.open")}</CellLink>}
          {row.read_at === null && (
            <Button size="small" variant="transparent" onClick={() => onRead(row.id)}>
              {words("notice.mark")}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
