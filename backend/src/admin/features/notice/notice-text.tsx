import { useState } from "react";
import type { NoticeView } from "../../../contracts/notice";
import { useWords } from "../../lib/use-words";
import { linkLook } from "../../ui/link-look";

const shown = 5;

/** What a notice says; of a long list the first lines, and the rest when asked for. */
export function NoticeText({ notice }: { notice: NoticeView }) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const lines = notice.body.split("\n");
  const rest = lines.length - shown;
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5 whitespace-normal py-2">
      <span className={notice.read_at ? "" : "font-semibold"}>{notice.title}</span>
      {lines.slice(0, isWhole ? undefined : shown).map((line) => (
        <span key={line} className="text-ui-fg-subtle text-xs">
          {line}
        </span>
      ))}
      {rest > 0 && !isWhole && (
        <button type="button" className={`${linkLook} w-fit text-xs`} onClick={() => setIsWhole(true)}>
          {words("notice.more", { n: rest })}
        </button>
      )}
    </div>
  );
}
