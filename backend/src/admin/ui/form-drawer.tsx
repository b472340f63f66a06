import { Alert, Button, Drawer } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId } from "react";
import type { Refusal } from "../lib/refusal";
import { useWords } from "../lib/use-words";

type Props = {
  title: string;
  saveLabel: string;
  /** Whether saving does what cannot simply be taken back. */
  isDangerous?: boolean;
  /** What the server said no with; said above the fields unless it names some. */
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form at the side of a page: fields, and a foot that saves or leaves. */
export function FormDrawer(props: Props) {
  const { title, saveLabel, isDangerous = false, refusal, isSaving, onSave, onClose, children } = props;
  const words = useWords();
  const formId = useId();
  const isWhole = refusal !== null && Object.keys(refusal.fields).length === 0;
  function submit(event: FormEvent) {
    event.preventDefault();
    onSave();
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-y-5">
            {isWhole && (
              <Alert variant="error" role="alert">
                {refusal.message}
              </Alert>
            )}
            {children}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {words("shared.cancel")}
          </Button>
          <Button
            type="submit"
            form={formId}
            size="small"
            variant={isDangerous ? "danger" : "primary"}
            isLoading={isSaving}
          >
            {saveLabel}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
