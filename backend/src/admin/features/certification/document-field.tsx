import { Button, Hint, Input, Text } from "@medusajs/ui";
import type { KeptFile } from "../../../contracts/file";
import { useKeepFile } from "../../data/files";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";

type Document = Pick<KeptFile, "id" | "name">;
type Props = {
  value: Document | null;
  fault: string | undefined;
  onChange: (value: Document | null) => void;
};

/** The deciding paper, uploaded as soon as it is chosen. */
export function DocumentField({ value, fault, onChange }: Props) {
  const words = useWords();
  const keep = useKeepFile("public");
  const wrong = keep.error?.message ?? fault;
  return (
    <FormField id="record-document" label={words("certification.document")} isOptional fault={wrong}>
      {value ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Text size="small" className="min-w-0 break-all">
            {words("certification.document_kept", { name: value.name })}
          </Text>
          <Button type="button" size="small" variant="secondary" onClick={() => onChange(null)}>
            {words("certification.document_remove")}
          </Button>
        </div>
      ) : (
        <Input
          id="record-document"
          type="file"
          accept="application/pdf,image/*"
          disabled={keep.isPending}
          aria-invalid={Boolean(wrong)}
          aria-describedby="record-document-hint"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) keep.mutate(file, { onSuccess: onChange });
          }}
        />
      )}
      <Hint id="record-document-hint" role="status">
        {words(keep.isPending ? "certification.document_busy" : "certification.document_hint")}
      </Hint>
    </FormField>
  );
}
