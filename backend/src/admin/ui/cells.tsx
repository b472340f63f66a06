import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { linkLook } from "./link-look";

/** A cell of two lines: what it is, and a quieter word about it. */
export function TwoLines({ first, second }: { first: ReactNode; second?: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5 whitespace-normal py-1.5">
      <span>{first}</span>
      {second ? <span className="text-ui-fg-muted text-xs">{second}</span> : null}
    </div>
  );
}

/** A link inside a row that is itself clickable. */
export function CellLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} onClick={(event) => event.stopPropagation()} className={linkLook}>
      {children}
    </Link>
  );
}

/** What the row's click does, for the keyboard. */
export function CellButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className={linkLook}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {children}
    </button>
  );
}

/** A sum or a count, in figures of equal width. */
export function Figures({ children }: { children: ReactNode }) {
  return <span className="whitespace-nowrap tabular-nums">{children}</span>;
}

/** A quiet sentence where a list would stand. */
export function EmptyLine({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  );
}
