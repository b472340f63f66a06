import type { ReactNode } from "react";

type SectionProps = { title: string; lead?: string; id?: string; children: ReactNode };

/** One part of a page under its own heading. */
export const Section = ({ title, lead, id, children }: SectionProps) => (
  <section id={id} className="pt-12 md:pt-16">
    <h2 className="pb-2 text-xl text-cham-dark md:text-2xl">{title}</h2>
    {lead && <p className="max-w-[42rem] pb-2 text-muc-muted">{lead}</p>}
    <div className="pt-3">{children}</div>
  </section>
);
