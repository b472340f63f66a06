import type { ReactNode } from "react";
import { Notice } from "@/ui/notice";
import type { ActState } from "./act-state";

type ActFrameProps = { state: ActState; label: string; children: ReactNode };

/** A form that opens at a press, and stands open while there is something to correct. */
export const ActFrame = ({ state, label, children }: ActFrameProps) => (
  <div className="grid gap-3">
    {state.tone && (
      <Notice tone={state.tone} live>
        {state.message}
      </Notice>
    )}
    <details key={state.attempt} open={state.tone === "error" || state.isAsking || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-pill border-2 border-cham px-4 text-sm font-semibold text-cham hover:bg-gao-raised">
        {label}
      </summary>
      {children}
    </details>
  </div>
);
