import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode };

/** Labelled facts, one a row, in the dashboard's own manner. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="txt-compact-small divide-y">
      {facts.map((fact) => (
        <div key={fact.label} className="text-ui-fg-subtle grid grid-cols-2 items-start gap-x-4 px-6 py-3">
          <dt className="txt-compact-small-plus">{fact.label}</dt>
          <dd className="break-words">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
