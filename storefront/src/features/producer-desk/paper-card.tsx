import type { PaperView } from "@contracts/producer-paper";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { messages } from "./paper-messages";

const tones = { submitted: "notice", verified: "good", refused: "bad" } as const;

/** One paper: where it stands, until when it holds, and what the office said of it. */
export const PaperCard = ({ paper, locale }: { paper: PaperView; locale: Locale }) => {
  const t = messages(locale);
  return (
    <Card as="li">
      <div className="flex flex-wrap items-start justify-between gap-2 pb-2">
        <h3 className="text-lg leading-snug">{t.kind[paper.kind]}</h3>
        <Tag tone={tones[paper.state]}>{t.state[paper.state]}</Tag>
      </div>
      <p className="break-words">{t.number(paper.number)}</p>
      <p className="text-sm text-muc-muted">
        {t.issued(formatDay(paper.issued_on))}
        {" · "}
        {paper.expires_on ? t.expires(formatDay(paper.expires_on)) : t.noExpiry}
      </p>
      {paper.remark && <p className="pt-2 break-words">{t.remark(paper.remark)}</p>}
      {paper.is_demonstration && <p className="pt-2 text-sm text-muc-muted">{t.demonstration}</p>}
    </Card>
  );
};
