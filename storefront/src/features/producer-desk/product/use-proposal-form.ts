"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { dropForm, keepForm, keptForm } from "./kept-form";
import type { ProposalState } from "./proposal-state";

export type ProposalAction = (before: ProposalState, form: FormData) => Promise<ProposalState>;

/** Where a session that is over leads; what was typed is wanted again after that. */
const SIGN_IN = "dang-nhap";
/** How long after the last keystroke a draft is saved. */
const QUIET_MS = 1500;

/**
 * Saves the form in the background and by its buttons, one request at a time. What the server did not get
 * stays on this device and is sent when the network is back. Without JavaScript the form posts itself.
 */
export function useProposalForm(first: ProposalState, action: ProposalAction) {
  const [posted, post] = useActionState(action, first);
  const [answer, setAnswer] = useState<ProposalState | null>(null);
  const [busy, setBusy] = useState<"auto" | "asked" | null>(null);
  const [isUnsent, setUnsent] = useState(false);
  const [hasKept, setKept] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const state = answer ?? posted;
  const latest = useRef(state);
  const name = first.id ?? "new";
  // A redirect travels as an error: thrown while drawing, the router follows it.
  const [thrown, setThrown] = useState<Error | null>(null);
  if (thrown) throw thrown;

  useEffect(() => {
    setKept(keptForm(name) !== null);
  }, [name]);

  const send = async (typed: FormData): Promise<void> => {
    const intent = typed.get("intent");
    const nameNow = latest.current.id ?? "new";
    keepForm(nameNow, typed);
    setBusy(intent === "auto" ? "auto" : "asked");
    try {
      const before = latest.current;
      if (before.id) typed.set("proposal_id", before.id);
      typed.set("expected_version", String(before.expected_version));
      const next = await action(before, typed);
      latest.current = next;
      setAnswer(next);
      const isKept = next.expected_version > before.expected_version && !next.conflict;
      setUnsent(false);
      if (isKept) dropForm(nameNow);
      if (next.id && !before.id) history.replaceState(null, "", `${location.pathname}/${next.id}`);
    } catch (failure) {
      if (!(failure instanceof Error && "digest" in failure)) return setUnsent(true);
      if (!String(failure.digest).includes(SIGN_IN)) dropForm(nameNow);
      setThrown(failure);
    } finally {
      setBusy(null);
    }
  };
  const run = (intent: string, typed = form.current && new FormData(form.current)) => {
    clearTimeout(timer.current);
    if (!typed) return;
    typed.set("intent", intent);
    // Pictures have been sent by themselves.
    typed.delete("photos");
    queue.current = queue.current.then(() => send(typed));
  };
  const change = () => {
    clearTimeout(timer.current);
    if (latest.current.conflict) return;
    timer.current = setTimeout(() => run("auto"), QUIET_MS);
  };
  useEffect(() => {
    if (!isUnsent) return;
    const again = () => run("auto");
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  });
  const takeKept = () => {
    const kept = keptForm(name);
    setKept(false);
    if (kept) run("save", kept);
  };
  const dropKept = () => {
    dropForm(name);
    setKept(false);
  };
  return { state, post, form, busy, isUnsent, hasKept, run, change, takeKept, dropKept };
}
