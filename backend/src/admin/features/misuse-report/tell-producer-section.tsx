import { Button, Text, Textarea, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { useReportAct } from "../../data/reports";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";
import { Section } from "../../ui/section";

/** The office tells the producer, in its own words and only when it decides to. */
export function TellProducer({ report }: { report: OfficeReport }) {
  const words = useWords();
  const ask = usePrompt();
  const act = useReportAct(report.id);
  const [text, setText] = useState("");
  if (!report.producer) return null;
  const { name } = report.producer;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isSure = await ask({
      variant: "confirmation",
      title: words("report.tell_title", { name }),
      description: words("report.tell_confirm"),
      confirmText: words("report.tell"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    act.mutate(
      { verb: "tell-producer", body: { expected_version: report.version, text } },
      {
        onSuccess: () => {
          setText("");
          toast.success(words("report.told"));
        },
        onError: (refusal) => toast.error(words("report.failed"), { description: refusal.message }),
      },
    );
  }

  return (
    <Section title={words("report.tell")}>
      {report.told_producer_at && (
        <div className="txt-compact-small px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {words("report.told_at", { when: formatInstant(report.told_producer_at) })}
          </Text>
          <p className="whitespace-pre-line break-words pt-1">{report.told_producer_text}</p>
        </div>
      )}
      <form onSubmit={submit} className="flex flex-col items-start gap-y-3 px-6 py-4 [&>div]:w-full">
        <Text size="small" className="text-ui-fg-subtle">
          {words("report.tell_hint")}
        </Text>
        <FormField id="report-tell" label={words("report.tell_text")} fault={act.error?.fields.text}>
          <Textarea
            id="report-tell"
            rows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FormField>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          disabled={text.trim().length < 10}
          isLoading={act.isPending}
        >
          {words("report.tell")}
        </Button>
      </form>
    </Section>
  );
}
