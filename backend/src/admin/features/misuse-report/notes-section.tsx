import { Button, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { OfficeReport } from "../../../contracts/misuse-report";
import { useReportAct } from "../../data/reports";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { EmptyLine, TwoLines } from "../../ui/cells";
import { FormField } from "../../ui/form-field";
import { Section } from "../../ui/section";

/** What the office noted for itself, and room for another note. */
export function ReportNotes({ report }: { report: OfficeReport }) {
  const words = useWords();
  const act = useReportAct(report.id);
  const [text, setText] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    act.mutate(
      { verb: "notes", body: { text } },
      {
        onSuccess: () => setText(""),
        onError: (refusal) => toast.error(words("report.failed"), { description: refusal.message }),
      },
    );
  }

  return (
    <Section title={words("report.notes")}>
      {report.notes.length === 0 && <EmptyLine>{words("report.notes_empty")}</EmptyLine>}
      {report.notes.map((note) => (
        <div key={note.id} className="txt-compact-small whitespace-pre-line px-6 py-2">
          <TwoLines first={note.text} second={`${note.author} · ${formatInstant(note.written_at)}`} />
        </div>
      ))}
      <form onSubmit={submit} className="flex flex-col items-start gap-y-3 px-6 py-4 [&>div]:w-full">
        <FormField id="report-note" label={words("report.note")}>
          <Textarea
            id="report-note"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FormField>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          disabled={text.trim() === ""}
          isLoading={act.isPending}
        >
          {words("report.add_note")}
        </Button>
      </form>
    </Section>
  );
}
