import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { paperKinds } from "../../../contracts/producer-paper";
import { useHandInPaper } from "../../data/producer-papers";
import type { ProducerDetail } from "../../data/producers";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FileField } from "../../ui/file-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

type Props = { producer: Pick<ProducerDetail, "id" | "name">; onClose: () => void };

/** The office hands in a paper that a producer has brought. */
export function PaperDrawer({ producer, onClose }: Props) {
  const words = useWords();
  const sending = useHandInPaper(producer.id);
  const [draft, setDraft] = useState({ kind: "", number: "", issued_on: "", expires_on: "" });
  const [file, setFile] = useState<File | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const field = (name: keyof typeof draft) => ({
    id: `paper-${name}`,
    label: words(`paper.${name}`),
    value: draft[name],
    fault: sending.error?.fields[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const fileFault = wasTried && !file ? words("paper.file_missing") : sending.error?.fields.file;

  function save() {
    setWasTried(true);
    if (!file) return;
    sending.mutate(
      { draft, file },
      {
        onSuccess: () => {
          toast.success(words("paper.handed_in", { number: draft.number }));
          onClose();
        },
      },
    );
  }

  return (
    <FormDrawer
      title={words("paper.hand_in_title", { name: producer.name })}
      saveLabel={words("paper.hand_in_save")}
      refusal={sending.error}
      isSaving={sending.isPending}
      onSave={save}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("paper.hand_in_effect")}
      </Text>
      <PickField
        {...field("kind")}
        choices={paperKinds.map((value) => ({ value, label: words(`paper.kind_${value}`) }))}
      />
      <TextField {...field("number")} />
      <DayField {...field("issued_on")} />
      <DayField {...field("expires_on")} />
      <FileField
        id="paper-file"
        label={words("paper.file")}
        hint={words("paper.file_hint")}
        fault={fileFault}
        onChange={setFile}
      />
    </FormDrawer>
  );
}
