import type { ReactNode } from "react";

type TodaySectionProps = {
  id: string;
  title: string;
  /** Where all of it stands. */
  more?: { href: string; label: string } | undefined;
  children: ReactNode;
};

/** One part of the day under its heading. */
export const TodaySection = ({ id, title, more, children }: TodaySectionProps) => (
  <section aria-labelledby={id} className="min-w-0 pt-7">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-1">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {more && (
        <a href={more.href} className="inline-flex min-h-11 items-center text-link">
          {more.label}
        </a>
      )}
    </div>
    {children}
  </section>
);
