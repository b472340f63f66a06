import { Field, TextArea } from "@/ui/field";
import type { DraftState } from "./draft-state";
import type { ListingWords } from "./messages";

type Props = { state: Pick<DraftState, "values" | "faults">; words: ListingWords };

/** Names and words of the page; English behind its own door, as most write Vietnamese only. */
export const PageInputs = ({ state: { values, faults }, words }: Props) => (
  <div className="grid gap-4">
    <Field
      label={words.title}
      name="title"
      required
      maxLength={150}
      autoComplete="off"
      defaultValue={values.title}
      error={faults.title}
    />
    <TextArea
      label={words.description}
      hint={words.descriptionHint}
      name="description"
      rows={8}
      required
      maxLength={4000}
      defaultValue={values.description}
      error={faults.description}
    />
    <TextArea
      label={words.story}
      hint={words.storyHint}
      name="story"
      rows={5}
      maxLength={4000}
      defaultValue={values.story}
      error={faults.story}
    />
    <Field
      label={words.keywords}
      hint={words.keywordsHint}
      name="keywords"
      autoComplete="off"
      defaultValue={values.keywords}
      error={faults.keywords}
    />
    <details
      open={Boolean(faults.title_en ?? faults.description_en ?? faults.story_en)}
      className="rounded-card border border-hairline bg-white px-4"
    >
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between font-semibold">
        {words.english}
        <span aria-hidden>▾</span>
      </summary>
      <div className="grid gap-4 pb-4">
        <Field
          label={words.title_en}
          name="title_en"
          maxLength={150}
          autoComplete="off"
          defaultValue={values.title_en}
          error={faults.title_en}
        />
        <TextArea
          label={words.description_en}
          name="description_en"
          rows={6}
          maxLength={4000}
          defaultValue={values.description_en}
          error={faults.description_en}
        />
        <TextArea
          label={words.story_en}
          name="story_en"
          rows={5}
          maxLength={4000}
          defaultValue={values.story_en}
          error={faults.story_en}
        />
      </div>
    </details>
  </div>
);
