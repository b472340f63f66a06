import { useMemo } from "react";
import { type DiffPart, diffWords } from "./diff-words";

const looks = {
  same: "",
  added: "bg-ui-tag-green-bg text-ui-tag-green-text no-underline",
  removed: "text-ui-tag-red-text line-through",
} as const;
const elements = { same: "span", added: "ins", removed: "del" } as const;

/** Each part with a key of its own: where it begins. */
function keyed(parts: DiffPart[]) {
  let at = 0;
  return parts.map((part) => {
    at += part.text.length;
    return { ...part, key: `${part.kind}-${at}` };
  });
}

/** Two texts as one, with what was added and removed marked; whatever they hold is text and nothing else. */
export function FieldDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => keyed(diffWords(before, after)), [before, after]);
  return (
    <p className="txt-small whitespace-pre-wrap break-words">
      {parts.map(({ kind, text, key }) => {
        const Element = elements[kind];
        return (
          <Element key={key} className={looks[kind]}>
            {text}
          </Element>
        );
      })}
    </p>
  );
}
