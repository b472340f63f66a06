import type { ReactNode } from "react";

/** A raised sheet with a hairline, no shadow. */
export const Card = ({
  children,
  as: Element = "div",
}: {
  children: ReactNode;
  as?: "div" | "section" | "article" | "li";
}) => <Element className="rounded-card border border-hairline bg-white p-4 md:p-6">{children}</Element>;
