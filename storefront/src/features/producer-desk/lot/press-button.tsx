"use client";

import { useActionState } from "react";
import { Button, type ButtonLook } from "@/ui/button";
import { Notice } from "@/ui/notice";

type PressButtonProps = {
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: string) => Promise<string>;
  label: string;
  fullLabel?: string;
  look?: ButtonLook;
};

/** One press that changes a lot; why it was refused stands beside it. */
export const PressButton = ({ action, label, fullLabel, look = "secondary" }: PressButtonProps) => {
  const [refusal, submit, pending] = useActionState(action, "");
  return (
    <form action={submit} className="grid justify-items-start gap-2">
      <Button size="small" look={look} disabled={pending} aria-label={fullLabel}>
        {label}
      </Button>
      {refusal && (
        <Notice tone="error" live>
          {refusal}
        </Notice>
      )}
    </form>
  );
};
