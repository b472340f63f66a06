import { Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useRecordCertification } from "../../data/certifications";
import { useWords } from "../../lib/use-words";
import { ExceptionField } from "./exception-field";
import { type Draft, emptyDraft, readDraft } from "./record-draft";
import { type Faults, faultsOfDraft, faultsOfRefusal, refusalOfForm } from "./record-faults";
import { RecordFields } from "./record-fields";
import { RefusalAlert } from "./refusal-alert";

const formId = "record-certification";

type Props = {
  /** What is filled in already, as for a revocation. */
  start?: Partial<Draft>;
  onClose: () => void;
};

/** The drawer in which the office records one decision, a revocation among them. */
export function RecordDrawer({ start = {}, onClose }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, ...start });
  const [faults, setFaults] = useState<Faults>({});
  const record = useRecordCertification();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const isRevoking = start.case_type === "revocation";

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readDraft(draft);
    setFaults(read.problems ? faultsOfDraft(read.problems, words) : {});
    if (!read.body) return;
    const number = read.body.decision_number;
    record.mutate(read.body, {
      onSuccess: () => {
        toast.success(words("certification.saved", { number }));
        onClose();
      },
      onError: (refusal) => setFaults(faultsOfRefusal(refusal)),
    });
  }

  const saveWord = isRevoking ? "revoke_save" : "save";
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words(`certification.${isRevoking ? "revoke_title" : "record"}`)}</Drawer.Title>
          <Drawer.Description className="txt-compact-small text-ui-fg-subtle">
            {words(`certification.${isRevoking ? "revoke_hint" : "record_hint"}`)}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-y-5">
            <RecordFields draft={draft} faults={faults} onChange={change} />
            <RefusalAlert refusal={refusalOfForm(record.error)} />
            <ExceptionField
              refusal={record.error}
              reason={draft.exception_reason}
              fault={faults.exception_reason}
              onChange={(exception_reason) => change({ exception_reason })}
            />
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {words("shared.cancel")}
          </Button>
          <Button type="submit" form={formId} size="small" isLoading={record.isPending}>
            {words(`certification.${draft.exception_reason === null ? saveWord : "save_exception"}`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
