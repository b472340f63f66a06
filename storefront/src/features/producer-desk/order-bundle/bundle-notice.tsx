import { Notice } from "@/ui/notice";
import type { BundleState } from "./bundle-state";

type BundleNoticeProps = {
  state: BundleState;
  /** Address of the orders, to which an id is added. */
  orderHref: string;
  /** Where the work goes on after a success. */
  next: { href: string; words: string };
};

/** What came of moving many orders; those refused are links. */
export const BundleNotice = ({ state, orderHref, next }: BundleNoticeProps) =>
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
      {state.tone !== "error" && (
        <a href={next.href} className="inline-flex min-h-11 items-center font-semibold text-link">
          {next.words}
        </a>
      )}
    </Notice>
  );
