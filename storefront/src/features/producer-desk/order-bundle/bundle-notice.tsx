import { Notice } from "@/ui/notice";
import type { BundleState } from "./bundle-state";

/** What came of moving many orders; those refused are links. */
export const BundleNotice = ({ state, orderHref }: { state: BundleState; orderHref: string }) =>
  state.tone && (
    <Notice tone={state.tone} live>
      <p>{state.message}</p>
      {state.refused.length > 0 && (
        <ul className="grid gap-1 pt-2">
          {state.refused.map(({ id, code, message }) => (
            <li key={id}>
              <a href={`${orderHref}/${encodeURIComponent(id)}`} className="font-semibold text-link">
                {code}
              </a>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
