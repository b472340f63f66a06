"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { ActState } from "./change-members";

type ActFormProps = {
  /** Bound by the server, so that it works without JavaScript. */
  action: (before: ActState, form: FormData) => Promise<ActState>;
  label: string;
  pendingLabel: string;
  look?: "primary" | "secondary" | "danger";
  children?: ReactNode;
};

const untouched: ActState = { tone: null, message: "", email: "", faults: {} };

/** One act about a member or an invitation, with what came of it. */
export const ActForm = ({ action, label, pendingLabel, look = "secondary", children }: ActFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit} className="grid gap-3">
      {children}
      <div>
        <Button look={look} disabled={pending}>
          {pending ? pendingLabel : label}
        </Button>
      </div>
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
    </form>
  );
};
