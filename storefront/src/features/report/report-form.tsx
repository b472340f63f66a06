"use client";

import type { Province } from "@contracts/place";
import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { report } from "./actions";
import type { ReportFormWords } from "./messages";
import { ContactFields, SeenFields } from "./report-fields";
import { PlaceFields } from "./report-place";
import type { ReportState } from "./report-values";

type Props = {
  first: ReportState;
  /** The product the visitor came from. */
  product: { title: string; href: string } | null;
  provinces: readonly Province[];
  kinds: readonly { value: string; label: string }[];
  words: ReportFormWords;
  locale: string;
};

/** The report on one page; every answer of the server redraws it with what was typed. */
export const ReportForm = ({ first, product, provinces, kinds, words, locale }: Props) => {
  const [state, submit, pending] = useActionState(report, first);
  const [asking, setAsking] = useState<"communes" | "report">("report");
  const [scripted, setScripted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (state.attempt === 0) return;
    const fault = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (fault) fault.focus();
    else form.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "center" });
  }, [state.attempt]);

  const askForProvince = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    typed.set("intent", "province");
    typed.delete("files");
    setAsking("communes");
    startTransition(() => submit(typed));
  };
  return (
    <form ref={form} action={submit} onSubmit={() => setAsking("report")} noValidate className="grid gap-8">
      <input type="hidden" name="locale" value={locale} />
      {state.message && (
        <Notice tone="error" title={words.fixTitle} live>
          {state.message}
        </Notice>
      )}
      <div key={state.attempt} className="grid gap-8">
        <SeenFields state={state} words={words} product={product} kinds={kinds} />
        <PlaceFields
          state={state}
          words={words}
          provinces={provinces}
          loading={pending && asking === "communes"}
          scripted={scripted}
          onProvince={askForProvince}
        />
        <ContactFields state={state} words={words} />
      </div>
      <div>
        <Button disabled={pending}>{pending && asking === "report" ? words.sending : words.send}</Button>
      </div>
    </form>
  );
};
