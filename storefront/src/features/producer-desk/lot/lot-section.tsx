import type { ReactNode } from "react";

/** One part of a lot's page. */
export const LotSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid content-start gap-3 rounded-card border border-hairline bg-white p-4">
    <h2 className="text-lg text-cham-dark">{title}</h2>
    {children}
  </section>
);
