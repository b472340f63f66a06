import type { GoodsRow } from "@contracts/goods";
import { goodsLevel } from "./match-goods";
import type { GridWords } from "./messages";

const tones = {
  plain: "bg-gao-raised text-muc",
  notice: "bg-nghe-wash text-nghe-deep",
  bad: "bg-son-wash text-son",
} as const;

const Mark = ({ tone, text }: { tone: keyof typeof tones; text: string }) => (
  <span
    className={`inline-flex shrink-0 rounded-pill px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${tones[tone]}`}
  >
    {text}
  </span>
);

/** What stands out about a row: hidden, out of season, without a price, out or low. */
export const RowMarks = ({ row, words }: { row: GoodsRow; words: GridWords }) => {
  const level = goodsLevel(row);
  if (row.is_hidden) return <Mark tone="plain" text={words.row.hidden} />;
  if (row.season.is_over) return <Mark tone="plain" text={words.row.over} />;
  if (row.price === null) return <Mark tone="bad" text={words.row.noPrice} />;
  if (level === "out") return <Mark tone="bad" text={words.row.out} />;
  return level === "low" ? <Mark tone="notice" text={words.row.low} /> : null;
};
