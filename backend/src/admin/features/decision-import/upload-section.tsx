import { Alert, Button, clx, Text } from "@medusajs/ui";
import { type DragEvent, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { registryHref, templateHref, useCheckFile } from "../../data/decision-imports";
import { useWords } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { Section } from "../../ui/section";
import { UploadProgress } from "./upload-progress";

/** Takes a sheet by drag or pick, says what is taken, and why one was not. */
export function UploadSection() {
  const words = useWords();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [percent, setPercent] = useState(0);
  const check = useCheckFile(setPercent);

  function take(file: File | undefined) {
    if (input.current) input.current.value = "";
    if (!file || check.isPending) return;
    setPercent(0);
    check.mutate(file, {
      onSuccess: ({ import: made }) => navigate(`/certifications/imports/${made.id}`),
    });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <Section
      title={words("decision_import.load")}
      aside={
        <div className="flex flex-wrap justify-end gap-2">
          <Button size="small" variant="secondary" asChild>
            <a href={templateHref} download>
              {words("decision_import.template")}
            </a>
          </Button>
          <ExportMenu href={registryHref} label={words("decision_import.registry")} />
        </div>
      }
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {check.error && (
          <Alert variant="error" role="alert">
            {`${words("decision_import.not_taken", { file: check.variables.name })} ${check.error.message || words("decision_import.no_answer")}`}
          </Alert>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button does the same */}
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
          className={clx(
            "border-ui-border-strong flex flex-col items-center gap-y-3 rounded-lg border border-dashed px-4 py-8 text-center",
            isOver && "bg-ui-bg-highlight",
          )}
        >
          {check.isPending ? (
            <UploadProgress percent={percent} />
          ) : (
            <>
              <Text size="small">{words("decision_import.drop")}</Text>
              <Button size="small" onClick={() => input.current?.click()}>
                {words("decision_import.pick")}
              </Button>
            </>
          )}
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.csv"
            onChange={(event) => take(event.target.files?.[0])}
          />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {words("decision_import.accepted")}
        </Text>
      </div>
    </Section>
  );
}
