"use client";

import { type FormEvent, type ReactNode, useEffect } from "react";
import { formatInstant } from "@/lib/day";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { FactInputs, type Places } from "../listing/fact-inputs";
import { LabelInputs } from "../listing/label-inputs";
import type { ListingWords } from "../listing/messages";
import { PageInputs } from "../listing/page-inputs";
import { LacksList } from "./lacks-list";
import type { ProposalWords } from "./messages";
import { PackInputs } from "./pack-inputs";
import { PictureInputs } from "./picture-inputs";
import type { ProposalState } from "./proposal-state";
import { faultsOf } from "./proposal-state";
import { type ShelfChoices, ShelfInputs } from "./shelf-inputs";
import { type ProposalAction, useProposalForm } from "./use-proposal-form";

type Props = {
  first: ProposalState;
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: ProposalAction;
  words: ProposalWords;
  listingWords: ListingWords;
  choices: ShelfChoices;
  places: Places;
  /** Words before the office's remark on a field. */
  office: string;
  /** The preview's address, with `ID` for the proposal's. */
  previewHref: string;
  maySubmit: boolean;
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="pb-3 font-display text-lg font-semibold text-cham-dark">{title}</h2>
    {children}
  </section>
);

/** A new product to describe; kept as one writes, sent in when nothing is missing. */
export const ProposalForm = (props: Props) => {
  const { first, action, words, listingWords, choices, places, office, previewHref, maySubmit } = props;
  const desk = useProposalForm(first, action);
  const { state, form, busy } = desk;
  const faults = faultsOf(state, (text) => `${office}: ${text}`);
  const shared = { state: { values: state.values, faults }, words: listingWords };
  useEffect(() => {
    if (state.drawn === 0) return;
    const fault = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (fault && state.tone === "error") fault.focus();
  }, [state.drawn, state.tone, form]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    desk.run(submitter instanceof HTMLButtonElement ? submitter.value || "save" : "save");
  };
  return (
    <form
      ref={form}
      action={desk.post}
      onSubmit={submit}
      onChange={desk.change}
      noValidate
      data-works-offline
      className="grid gap-8"
      aria-busy={busy === "asked"}
    >
      <input type="hidden" name="proposal_id" value={state.id ?? ""} />
      <input type="hidden" name="expected_version" value={state.expected_version} />
      {/* Enter in a field saves; it must not press the first button it finds. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="hidden" />
      {desk.hasKept && (
        <Notice tone="warning" title={words.kept}>
          <div className="flex flex-wrap gap-3 pt-2">
            <Button type="button" size="small" onClick={desk.takeKept}>
              {words.useKept}
            </Button>
            <Button type="button" size="small" look="secondary" onClick={desk.dropKept}>
              {words.dropKept}
            </Button>
          </div>
        </Notice>
      )}
      <div key={state.drawn} className="grid gap-8">
        <Part title={words.basics}>
          <PageInputs {...shared} />
        </Part>
        <Part title={words.pictures}>
          <PictureInputs
            pictures={state.pictures}
            fault={faults.pictures}
            words={words}
            onChange={desk.change}
          />
        </Part>
        <Part title={words.packs}>
          <PackInputs packs={state.packs} faults={faults} words={words} onChange={desk.change} />
        </Part>
        <Part title={words.shelf}>
          <ShelfInputs values={state.values} faults={faults} words={words} choices={choices} />
        </Part>
        <Part title={words.label}>
          <LabelInputs {...shared} />
        </Part>
        <Part title={listingWords.facts.title}>
          <FactInputs state={shared.state} words={listingWords.facts} places={places} />
        </Part>
      </div>
      {state.id && <LacksList findings={state.findings} words={words} />}
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      {desk.isUnsent && (
        <Notice tone="warning" live>
          <p>{words.unsent}</p>
        </Notice>
      )}
      {!maySubmit && <p className="text-sm text-muc-muted">{words.onlyOwner}</p>}
      <div className="sticky bottom-16 z-[5] -mx-4 flex flex-wrap items-center gap-3 border-t border-hairline bg-gao px-4 py-3 md:bottom-0">
        <Button name="intent" value="save" look="secondary" disabled={busy === "asked"}>
          {busy === "asked" ? words.pending : words.save}
        </Button>
        {maySubmit && (
          <Button name="intent" value="submit" disabled={busy === "asked"}>
            {words.submit}
          </Button>
        )}
        {state.id && (
          <a
            href={previewHref.replace("ID", state.id)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {words.preview}
          </a>
        )}
        {state.findings.length > 0 && (
          <a href="#con-thieu" className="inline-flex min-h-11 items-center text-link">
            {words.lacksShort} {state.findings.length}
          </a>
        )}
        <span role="status" className="text-sm text-muc-muted">
          {busy === "auto"
            ? words.saving
            : state.saved_at && `${words.savedAt} ${formatInstant(state.saved_at)}`}
        </span>
      </div>
    </form>
  );
};
