import { Button, toast, usePrompt } from "@medusajs/ui";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { type ReportAct, useReportAct } from "../../data/reports";
import { useWords } from "../../lib/use-words";

/** What may be done to a report as it stands, apart from answering it. */
export function MoveButtons({ report }: { report: OfficeReport }) {
  const words = useWords();
  const ask = usePrompt();
  const act = useReportAct(report.id);
  const { code, state } = report;

  function move(verb: ReportAct["verb"], done: string) {
    act.mutate(
      { verb, body: { expected_version: report.version } },
      {
        onSuccess: () => toast.success(done),
        onError: (refusal) => toast.error(words("report.failed"), { description: refusal.message }),
      },
    );
  }

  async function moveIfSure(verb: "close" | "reopen", done: string) {
    const isSure = await ask({
      variant: "confirmation",
      title: words(`report.${verb}_title`, { code }),
      description: words(`report.${verb}_text`),
      confirmText: words(`report.${verb}`),
      cancelText: words("shared.cancel"),
    });
    if (isSure) move(verb, done);
  }

  return (
    <div className="flex flex-wrap justify-end gap-2">
      {state === "received" && (
        <Button
          size="small"
          isLoading={act.isPending}
          onClick={() => move("take-up", words("report.taken_up", { code }))}
        >
          {words("report.take_up")}
        </Button>
      )}
      {(state === "answered" || state === "closed") && (
        <Button
          size="small"
          variant="secondary"
          isLoading={act.isPending}
          onClick={() => moveIfSure("reopen", words("report.reopened", { code }))}
        >
          {words("report.reopen")}
        </Button>
      )}
      {state === "answered" && (
        <Button
          size="small"
          isLoading={act.isPending}
          onClick={() => moveIfSure("close", words("report.closed", { code }))}
        >
          {words("report.close")}
        </Button>
      )}
    </div>
  );
}
