"use client";

import { useState } from "react";

type CopyButtonProps = { value: string; label: string; done: string; of: string };

/** Copies one value; says so where the clipboard is not allowed by leaving the label as it is. */
export const CopyButton = ({ value, label, done, of }: CopyButtonProps) => {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      (error: unknown) => console.warn("Nothing was copied.", error),
    );
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={`${label}: ${of}`}
      className="min-h-11 min-w-11 shrink-0 text-sm whitespace-nowrap text-link"
    >
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  );
};
