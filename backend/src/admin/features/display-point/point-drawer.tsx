import { Label, Switch, toast } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeDisplayPoint } from "../../../contracts/display-point";
import { useCommunes, useWriteDisplayPoint } from "../../data/display-points";
import { HOME_PROVINCE } from "../../lib/home-province";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

const draftOf = (point: OfficeDisplayPoint | null) => ({
  name: point?.name ?? "",
  address: point?.address ?? "",
  province_code: point?.province.code ?? HOME_PROVINCE,
  commune_code: point?.commune.code ?? "",
  phone: point?.phone ?? "",
  opening_hours: point?.opening_hours ?? "",
  source: point?.source ?? "",
  is_open: point?.is_open ?? true,
  seen_at: point?.updated_at,
});

/** Puts a display point on the list, corrects it, or closes it for now. */
export function PointDrawer({ point, onClose }: { point: OfficeDisplayPoint | null; onClose: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(point));
  const { data } = useCommunes(draft.province_code);
  const writing = useWriteDisplayPoint();
  const faults = writing.error?.fields ?? {};
  const text = (field: "name" | "address" | "phone" | "opening_hours" | "source") => ({
    id: `point-${field}`,
    label: words(`display_point.${field}`),
    value: draft[field],
    fault: faults[field] && (draft[field] === "" ? words("display_point.missing") : faults[field]),
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  function save() {
    const done = () => {
      toast.success(words("display_point.saved"));
      onClose();
    };
    writing.mutate({ id: point?.id, body: draft }, { onSuccess: done });
  }
  return (
    <FormDrawer
      title={words(point ? "display_point.edit" : "display_point.add")}
      saveLabel={words("display_point.save")}
      refusal={writing.error}
      isSaving={writing.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...text("name")} />
      <TextField {...text("address")} />
      <PickField
        id="point-commune"
        label={words("display_point.commune")}
        choices={(data?.communes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={draft.commune_code}
        fault={faults.commune_code}
        onChange={(commune_code) => setDraft({ ...draft, commune_code })}
      />
      <TextField {...text("phone")} isOptional />
      <TextField {...text("opening_hours")} isOptional />
      <TextField {...text("source")} isOptional />
      <div className="flex items-center gap-x-3">
        <Switch
          id="point-open"
          checked={draft.is_open}
          onCheckedChange={(is_open) => setDraft({ ...draft, is_open })}
        />
        <Label htmlFor="point-open" size="small">
          {words("display_point.is_open")}
        </Label>
      </div>
    </FormDrawer>
  );
}
