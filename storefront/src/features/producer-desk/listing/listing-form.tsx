"use client";

import { startTransition, useActionState, useEffect, useRef } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { DraftState } from "./draft-state";
import { FactInputs, type Places } from "./fact-inputs";
import { LabelInputs } from "./label-inputs";
import type { ListingWords } from "./messages";
import { PageInputs } from "./page-inputs";
import { PictureInputs } from "./picture-inputs";

type Props = {
  first: DraftState;
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: DraftState, form: FormData) => Promise<DraftState>;
  words: ListingWords;
  places: Places;
};

const heading = "pb-3 font-display text-lg font-semibold text-cham-dark";

/** A product's page to write; every answer of the server redraws it with what was typed. */
export const ListingForm = ({ first, action, words, places }: Props) => {
  const [state, submit, pending] = useActionState(action, first);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.attempt === 0) return;
    const fault = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (fault) fault.focus();
    else form.current?.querySelector("[role=alert],[role=status]")?.scrollIntoView({ block: "center" });
  }, [state.attempt]);

  const sendPictures = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    typed.set("intent", "picture");
    startTransition(() => submit(typed));
  };
  return (
    <form ref={form} action={submit} noValidate className="grid gap-8" aria-busy={pending}>
      <div key={state.attempt} className="grid gap-8">
        <section>
          <h2 className={heading}>{words.page}</h2>
          <PageInputs state={state} words={words} />
        </section>
        <section>
          <h2 className={heading}>{words.pictures}</h2>
          <PictureInputs state={state} words={words} onPick={sendPictures} />
        </section>
        <section>
          <h2 className={heading}>{words.label}</h2>
          <LabelInputs state={state} words={words} />
        </section>
        <section>
          <h2 className={heading}>{words.facts.title}</h2>
          <FactInputs state={state} words={words.facts} places={places} />
        </section>
      </div>
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="save" look="secondary" disabled={pending}>
          {pending ? words.pending : words.save}
        </Button>
        <Button name="intent" value="submit" disabled={pending}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
};
