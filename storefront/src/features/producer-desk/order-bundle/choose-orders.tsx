"use client";

import { type ReactNode, useActionState, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { BundleNotice } from "./bundle-notice";
import { type BundleState, untouched } from "./bundle-state";

type ChooseOrdersProps = {
  /** What may be done with the chosen: confirm them, or print for and ship them. */
  step: "confirm" | "ship";
  /** Nothing to choose from: only what came of the last step is told. */
  isEmpty: boolean;
  /** Bound by the server, so that the form works before any script runs. */
  action: (before: BundleState, form: FormData) => Promise<BundleState>;
  hrefs: { papers: string; ship: string; order: string; next: string };
  words: Record<
    | "chooseAll"
    | "noneChosen"
    | "bar"
    | "confirm"
    | "picking"
    | "slips"
    | "labels"
    | "ship"
    | "pending"
    | "next",
    string
  >;
  /** `Đã chọn {count} đơn`. */
  chosenWords: string;
  children: ReactNode;
};

/** A list of orders to choose from, and a bar at the thumb with what may be done with those chosen. */
export const ChooseOrders = ({
  step,
  isEmpty,
  action,
  hrefs,
  words,
  chosenWords,
  children,
}: ChooseOrdersProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  const [count, setCount] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=ids]") ?? [])];
  const recount = () => setCount(boxes().filter((box) => box.checked).length);
  const chooseAll = (isChosen: boolean) => {
    for (const box of boxes()) box.checked = isChosen;
    recount();
  };
  const paper = (kind: "picking" | "slips" | "labels") => (
    <Button
      look="secondary"
      size="small"
      name="kind"
      value={kind}
      formAction={hrefs.papers}
      formMethod="get"
      formTarget="_blank"
      disabled={count === 0}
    >
      {words[kind]}
    </Button>
  );
  return (
    <form
      ref={form}
      action={submit}
      onChange={recount}
      onReset={() => queueMicrotask(recount)}
      className="grid gap-3 pt-4"
    >
      <BundleNotice state={state} orderHref={hrefs.order} next={{ href: hrefs.next, words: words.next }} />
      {!isEmpty && (
        <label className="inline-flex min-h-11 items-center gap-3 justify-self-start font-semibold">
          <input
            type="checkbox"
            className="size-6 accent-cham"
            onChange={(event) => chooseAll(event.currentTarget.checked)}
          />
          {words.chooseAll}
        </label>
      )}
      {children}
      {!isEmpty && (
        <section
          aria-label={words.bar}
          className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-1 -mx-4 flex flex-wrap items-center gap-2 border-t border-hairline bg-gao px-4 py-3 md:bottom-4 md:mx-0 md:rounded-card md:border"
        >
          <p aria-live="polite" className="w-full text-sm font-semibold md:w-auto md:grow">
            {count ? chosenWords.replace("{count}", String(count)) : words.noneChosen}
          </p>
          {step === "confirm" ? (
            <Button size="small" disabled={pending || count === 0}>
              {pending ? words.pending : words.confirm}
            </Button>
          ) : (
            <>
              {paper("picking")}
              {paper("slips")}
              {paper("labels")}
              <Button size="small" formAction={hrefs.ship} formMethod="get" disabled={count === 0}>
                {words.ship}
              </Button>
            </>
          )}
        </section>
      )}
    </form>
  );
};
