import { Badge, Button, StatusBadge, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { CheckPaper, PaperView } from "../../../contracts/producer-paper";
import { useCheckPaper } from "../../data/producer-papers";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";
import { ReasonDrawer } from "./reason-drawer";

const colors = { submitted: "orange", verified: "green", refused: "red" } as const;

/** One paper: what it says, its file, and the office's verdict or the buttons for it. */
export function PaperRow({ producerId, paper }: { producerId: string; paper: PaperView }) {
  const words = useWords();
  const send = useCheckPaper(producerId);
  const [isRefusing, setIsRefusing] = useState(false);

  function say(check: CheckPaper) {
    send.mutate(
      { paperId: paper.id, check },
      {
        onSuccess: () => {
          setIsRefusing(false);
          toast.success(words(`paper.checked_${check.verdict}`, { number: paper.number }));
        },
        onError: ({ message }) => toast.error(words("paper.failed"), { description: message }),
      },
    );
  }
  return (
    <div className="txt-compact-small flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <TwoLines first={words(`paper.kind_${paper.kind}`)} second={daysOf(paper, words)} />
        <span className="flex flex-wrap items-center gap-2">
          {paper.is_demonstration && (
            <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
              {words("shared.demonstration")}
            </Badge>
          )}
          <StatusBadge color={colors[paper.state]}>{words(`paper.state_${paper.state}`)}</StatusBadge>
        </span>
      </div>
      {paper.remark && <Text size="small">{words("paper.remark_was", { remark: paper.remark })}</Text>}
      <div className="flex flex-wrap items-center gap-2">
        {paper.file_id ? (
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/files/${paper.file_id}`} target="_blank" rel="noreferrer">
              {words("paper.open_file")}
            </a>
          </Button>
        ) : (
          <span className="text-ui-fg-muted">{words("paper.no_file")}</span>
        )}
        {paper.state === "submitted" && (
          <>
            <Button size="small" isLoading={send.isPending} onClick={() => say({ verdict: "verified" })}>
              {words("paper.verify")}
            </Button>
            <Button size="small" variant="danger" onClick={() => setIsRefusing(true)}>
              {words("paper.refuse")}
            </Button>
          </>
        )}
      </div>
      {isRefusing && (
        <ReasonDrawer
          isDangerous
          title={words("paper.refuse_paper_title", { number: paper.number })}
          effect={words("paper.refuse_paper_effect")}
          saveLabel={words("paper.refuse")}
          refusal={send.error}
          isSaving={send.isPending}
          onSave={(remark) => say({ verdict: "refused", remark })}
          onClose={() => setIsRefusing(false)}
        />
      )}
    </div>
  );
}

function daysOf(paper: PaperView, words: Words): string {
  const { number, expires_on, checked_on, checked_by_name } = paper;
  const days = { number, issued: formatDay(paper.issued_on), submitted: formatDay(paper.submitted_on) };
  return [
    words("paper.days", days),
    expires_on ? words("paper.expires", { day: formatDay(expires_on) }) : words("paper.no_expiry"),
    checked_on && words("paper.checked", { day: formatDay(checked_on), who: checked_by_name ?? "" }),
  ]
    .filter(Boolean)
    .join(" · ");
}
