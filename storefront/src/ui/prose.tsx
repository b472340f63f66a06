import type { ReactNode } from "react";

/** A column of reading width. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className="grid max-w-[42rem] gap-4">{children}</div>
);
