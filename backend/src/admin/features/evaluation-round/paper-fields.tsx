import { Hint } from "@medusajs/ui";
import { issuerLevels } from "../../../contracts/certification";
import type { OpenRound } from "../../../contracts/evaluation-round";
import { useKeepFile } from "../../data/files";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormField } from "../../ui/form-field";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

export type Paper = {
  decision_number: string;
  issued_on: string;
  issuer_level: OpenRound["issuer_level"];
  place: string;
  document_id: string | null;
};

type Props = {
  paper: Paper;
  faults: Record<string, string>;
  isChecked: boolean;
  onChange: (part: Partial<Paper>) => void;
};

/** What stands on the paper, and the paper itself. */
export function PaperFields({ paper, faults, isChecked, onChange }: Props) {
  const words = useWords();
  const keeping = useKeepFile("public");
  const field = (name: "decision_number" | "issued_on" | "place" | "issuer_level") => ({
    id: `issue-${name}`,
    label: words(`round.${name}`),
    value: paper[name],
    fault:
      faults[name] ??
      (isChecked && name !== "place" && !paper[name].trim() ? words("round.missing") : undefined),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <TextField {...field("decision_number")} placeholder="2616/QĐ-UBND" />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DayField {...field("issued_on")} />
        <PickField
          {...field("issuer_level")}
          choices={issuerLevels.map((value) => ({ value, label: words(`round.level_${value}`) }))}
        />
      </div>
      <TextField {...field("place")} isOptional />
      <FormField id="issue-paper" label={words("round.paper")} isOptional fault={keeping.error?.message}>
        <input
          id="issue-paper"
          type="file"
          accept="application/pdf,image/*"
          className="txt-compact-small"
          onChange={(event) => {
            const file = event.target.files?.[0];
            onChange({ document_id: null });
            if (file) keeping.mutate(file, { onSuccess: ({ id }) => onChange({ document_id: id }) });
          }}
        />
        <Hint>
          {keeping.isPending && words("shared.loading")}
          {paper.document_id && keeping.data
            ? words("round.paper_kept", { name: keeping.data.name })
            : words("round.paper_hint")}
        </Hint>
      </FormField>
    </>
  );
}
