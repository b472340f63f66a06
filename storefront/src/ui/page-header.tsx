import type { ReactNode } from "react";

type PageHeaderProps = { title: string; lead?: ReactNode; children?: ReactNode };

/** The one h1 of a page with its lead. */
export const PageHeader = ({ title, lead, children }: PageHeaderProps) => (
  <header className="grid gap-3 pt-6 pb-6 md:pt-8">
    <h1 className="text-2xl text-cham-dark md:text-4xl">{title}</h1>
    {lead && <p className="max-w-[42rem] text-muc-muted md:text-lg">{lead}</p>}
    {children}
  </header>
);
