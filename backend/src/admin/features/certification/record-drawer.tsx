import { Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useRecordCertification } from "../../data/certifications";
import { useWords } from "../../lib/use-words";
import { type Draft, emptyDraft, readDraft } from "./record-draft";
import { type Faults, faultsOfDraft, faultsOfRefusal, refusalOfForm } from "./record-faults";
import { RecordFields } from "./record-fields";
import { RefusalAlert } from "./refusal-alert";

const formId = "record-certification";

/** The drawer in which the office records one decision. */
export function RecordDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faults, setFaults] = useState<Faults>({});
  const record = useRecordCertification();

  function close() {
    setDraft(emptyDraft);
    setFaults({});
    record.reset();
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readDraft(draft);
    setFaults(read.problems ? faultsOfDraft(read.problems, words) : {});
    if (!read.body) return;
    const number = read.body.decision_number;
    record.mutate(read.body, {
      onSuccess: () => {
        toast.success(words("certification.saved", { number }));
        close();
      },
      onError: (refusal) => setFaults(faultsOfRefusal(refusal)),
    });
  }

  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words("certification.record")}</Drawer.Title>
          <Drawer.Description className="txt-compact-small text-ui-fg-subtle">
            {words("certification.record_hint")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-y-5">
            <RefusalAlert refusal={refusalOfForm(record.error)} />
            <RecordFields
              draft={draft}
              faults={faults}
              onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
            />
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={close}>
            {words("shared.cancel")}
          </Button>
          <Button type="submit" form={formId} size="small" isLoading={record.isPending}>
            {words("certification.save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
