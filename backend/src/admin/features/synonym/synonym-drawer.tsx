import { Button, Checkbox, Hint, Label, toast } from "@medusajs/ui";
import { useState } from "react";
import type { SynonymGroupView } from "../../../contracts/search-synonym";
import { usePreviewSynonyms, useSetSynonymGroup } from "../../data/synonyms";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { TextAreaField } from "../../ui/text-area-field";
import { SynonymPreview } from "./synonym-preview";

type Props = { group: SynonymGroupView | null; term: string; onClose: () => void };

/** Adds a group of synonyms, or changes one; what it would find can be seen before it is saved. */
export function SynonymDrawer({ group, term, onClose }: Props) {
  const words = useWords();
  const [text, setText] = useState(group ? group.terms.join("\n") : term && `${term}\n`);
  const [is_one_way, setIsOneWay] = useState(group?.is_one_way ?? false);
  const setting = useSetSynonymGroup();
  const preview = usePreviewSynonyms();
  const body = { terms: text.replace(/\n+$/, "").split("\n"), is_one_way };
  const fields = (setting.error ?? preview.error)?.fields ?? {};
  // A fault of one line comes as terms.3: the form has one box for all of them.
  const fault = Object.entries(fields).find(([name]) => name.startsWith("terms"))?.[1];
  const change = (next: string) => {
    setText(next);
    preview.reset();
    setting.reset();
  };
  function save() {
    const done = () => {
      toast.success(words("synonym.saved"));
      onClose();
    };
    setting.mutate({ id: group?.id, body }, { onSuccess: done });
  }
  return (
    <FormDrawer
      title={words(group ? "synonym.edit" : "synonym.add")}
      saveLabel={words("synonym.save")}
      refusal={setting.error ?? preview.error}
      isSaving={setting.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextAreaField
        id="synonym-terms"
        label={words("synonym.terms")}
        hint={words("synonym.terms_hint")}
        value={text}
        maxLength={2500}
        fault={fault}
        onChange={change}
      />
      <div className="flex flex-col gap-y-1">
        <span className="flex items-center gap-x-2">
          <Checkbox
            id="synonym-one-way"
            checked={is_one_way}
            onCheckedChange={(checked) => {
              setIsOneWay(checked === true);
              preview.reset();
            }}
          />
          <Label htmlFor="synonym-one-way" size="small">
            {words("synonym.is_one_way")}
          </Label>
        </span>
        <Hint>{words(is_one_way ? "synonym.one_way_hint" : "synonym.both_ways_hint")}</Hint>
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={preview.isPending}
        onClick={() => preview.mutate({ ...body, id: group?.id })}
      >
        {words("synonym.preview")}
      </Button>
      {preview.data && <SynonymPreview preview={preview.data} />}
    </FormDrawer>
  );
}
