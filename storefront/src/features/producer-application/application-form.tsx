"use client";

import type { Province } from "@contracts/place";
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { shrinkPicture } from "@/lib/shrink-picture";
import { Button } from "@/ui/button";
import { ConsentField } from "@/ui/consent-field";
import { Notice } from "@/ui/notice";
import { apply, communesOf } from "./actions";
import { type ApplicationState, readFiles } from "./application-values";
import { AccountFields, ContactFields } from "./contact-fields";
import { forgetDraft, keepDraft, readDraft } from "./draft";
import type { FormWords } from "./messages";
import { PaperFields } from "./paper-fields";
import { WhoFields } from "./who-fields";

type Props = {
  first: ApplicationState;
  provinces: readonly Province[];
  words: FormWords;
  locale: string;
  /** The code of a returned application that is mended; its files stand in `kept`. */
  code?: string;
  kept?: Record<string, string>;
};

/** Photographs go smaller than the camera made them; a PDF goes as it is. */
async function lighter(form: HTMLFormElement): Promise<FormData> {
  const data = new FormData(form);
  for (const [kind, file] of readFiles(data)) {
    if (file.type.startsWith("image/")) data.set(kind, await shrinkPicture(file), file.name);
  }
  return data;
}

/** The application on one page. What is written stays on the device until it is sent. */
export const ApplicationForm = ({ first, provinces, words, locale, code, kept = {} }: Props) => {
  const [answer, submit, pending] = useActionState(apply, first);
  const [draft, setDraft] = useState<ApplicationState | null>(null);
  const [isShrinking, setIsShrinking] = useState(false);
  const state =
    answer.attempt > 0
      ? { ...(draft ?? first), ...answer, values: (draft ?? first).values }
      : (draft ?? first);
  const [legalForm, setLegalForm] = useState(first.values.legal_form ?? "");
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const values = code ? null : readDraft();
    if (!values?.name && !values?.legal_form && !values?.phone) return;
    // Words are given back whether or not the communes can be had.
    void communesOf(values.province_code ?? "").then((communes) => {
      setLegalForm(values.legal_form ?? "");
      setDraft({ ...first, values: { ...first.values, ...values }, communes });
    });
  }, [code, first]);
  useEffect(() => {
    if (answer.attempt === 0) return;
    const fault = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (fault) fault.focus();
    else form.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "center" });
  }, [answer.attempt]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsShrinking(true);
    const data = await lighter(event.currentTarget);
    setIsShrinking(false);
    startTransition(() => submit(data));
  }
  const startOver = () => {
    forgetDraft();
    setLegalForm("");
    setDraft({ ...first, values: { ...first.values } });
  };
  const part = { state, words, kept };
  const isBusy = pending || isShrinking;
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={send}
      onInput={() => !code && form.current && keepDraft(form.current)}
      noValidate
      className="grid min-w-0 gap-8"
    >
      <input type="hidden" name="locale" value={locale} />
      {code && <input type="hidden" name="code" value={code} />}
      <input
        type="hidden"
        name={code ? "token" : "request_key"}
        value={state.values[code ? "token" : "request_key"]}
      />
      {draft?.values.name && answer.attempt === 0 && (
        <Notice tone="info" live>
          {words.kept}{" "}
          <button type="button" onClick={startOver} className="min-h-11 text-link underline">
            {words.startOver}
          </button>
        </Notice>
      )}
      {answer.message && (
        <Notice tone="error" title={words.fixTitle} live>
          {answer.message}
        </Notice>
      )}
      <div key={draft?.values.request_key ?? "empty"} className="grid min-w-0 gap-8">
        <WhoFields {...part} provinces={provinces} legalForm={legalForm} onLegalForm={setLegalForm} />
        <ContactFields {...part} isMending={Boolean(code)} />
        <PaperFields {...part} legalForm={legalForm} />
        <AccountFields {...part} />
        {!code && (
          <ConsentField words={words} isGiven={state.values.consent === "yes"} error={state.faults.consent} />
        )}
      </div>
      <div>
        <Button disabled={isBusy}>{isBusy ? words.sending : code ? words.sendMended : words.send}</Button>
      </div>
    </form>
  );
};
