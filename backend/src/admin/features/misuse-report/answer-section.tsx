import { Button, Text, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { useReportAct } from "../../data/reports";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";
import { Section } from "../../ui/section";
import { AnswerTemplates } from "./answer-templates";

/** The answer that the reporter reads, to be written or put right while the report is open. */
export function ReportAnswer({ report }: { report: OfficeReport }) {
  const words = useWords();
  const act = useReportAct(report.id);
  const [answer, setAnswer] = useState(report.answer ?? "");
  const fault = act.error?.fields.answer;

  function submit(event: FormEvent) {
    event.preventDefault();
    act.mutate(
      { verb: "answer", body: { expected_version: report.version, answer } },
      {
        onSuccess: () => toast.success(words("report.answered", { code: report.code })),
        onError: (refusal) =>
          !refusal.fields.answer && toast.error(words("report.failed"), { description: refusal.message }),
      },
    );
  }

  return (
    <Section title={words("report.answer")}>
      {report.state === "closed" ? (
        <Text size="small" className="whitespace-pre-line px-6 py-4">
          {report.answer}
        </Text>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small" className="text-ui-fg-subtle">
              {words("report.answer_hint")}
            </Text>
            <AnswerTemplates
              onPick={(text) => setAnswer((before) => [before.trim(), text].filter(Boolean).join("\n\n"))}
            />
          </div>
          <FormField id="report-answer" label={words("report.answer_text")} fault={fault}>
            <Textarea
              id="report-answer"
              rows={6}
              maxLength={4000}
              value={answer}
              aria-invalid={Boolean(fault)}
              onChange={(event) => setAnswer(event.target.value)}
            />
          </FormField>
          <div className="flex items-center gap-x-4">
            <Button
              type="submit"
              size="small"
              disabled={answer.trim() === "" || (report.state === "answered" && answer === report.answer)}
              isLoading={act.isPending}
            >
              {words(report.state === "answered" ? "report.correct_answer" : "report.save_answer")}
            </Button>
            {report.answered_at && (
              <Text size="small" className="text-ui-fg-subtle">
                {words("report.answered_at", { when: formatInstant(report.answered_at) })}
              </Text>
            )}
          </div>
        </form>
      )}
    </Section>
  );
}
