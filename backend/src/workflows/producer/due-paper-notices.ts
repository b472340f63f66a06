import type { PaperKind, PaperState } from "../../contracts/producer-paper";
import { daysBetween } from "../../modules/certification";
import type { NewNotice } from "../../modules/notice";
import { dayWord, paperName } from "./paper-words";

/** A holder is told so many days before a paper's last day; 0 is the day itself. */
const thresholds = [90, 30, 0] as const;
/** What ended longer ago is history. */
const TOLD_AFTER_END_DAYS = 30;

export type ExpiringPaper = {
  id: string;
  producer_id: string;
  kind: PaperKind;
  number: string;
  state: PaperState;
  expires_on: string | null;
};

/**
 * What is to be told on a day of papers that run out: the nearest threshold of each, under a key that is
 * told once ever. A paper that another verified one of its kind outlasts is left in peace.
 */
export function duePaperNotices(papers: readonly ExpiringPaper[], day: string): NewNotice[] {
  const verified = papers.filter((paper) => paper.state === "verified");
  return verified.flatMap((paper) => {
    const threshold = thresholdOn(paper, day);
    const isOutlasted = verified.some((other) => outlasts(other, paper));
    return threshold === null || isOutlasted ? [] : [noticeOf(paper, threshold, day)];
  });
}

function thresholdOn({ expires_on }: ExpiringPaper, day: string): number | null {
  if (expires_on === null) return null;
  const left = daysBetween(day, expires_on);
  if (left < -TOLD_AFTER_END_DAYS) return null;
  return thresholds.filter((threshold) => left <= threshold).at(-1) ?? null;
}

const outlasts = (other: ExpiringPaper, paper: ExpiringPaper): boolean =>
  other.producer_id === paper.producer_id &&
  other.kind === paper.kind &&
  other.id !== paper.id &&
  (other.expires_on ?? "9999") > (paper.expires_on ?? "9999");

function noticeOf(paper: ExpiringPaper, threshold: number, day: string): NewNotice {
  const last = paper.expires_on ?? day;
  const left = daysBetween(day, last);
  const name = paperName[paper.kind];
  const when = left > 0 ? `còn ${left} ngày` : left === 0 ? "hết hạn hôm nay" : "đã hết hạn";
  const closes = paper.kind === "food_safety" ? " Sau ngày đó, hàng thực phẩm của bạn ngừng bán." : "";
  return {
    key: `paper-expiry:${paper.id}:${threshold}`,
    audience: "producer",
    producer_id: paper.producer_id,
    kind: "producer_paper",
    title: `${name[0]?.toUpperCase()}${name.slice(1)} ${when}`,
    body: `Giấy số ${paper.number} có hạn đến hết ngày ${dayWord(last)}.${closes} Bạn gửi giấy mới để văn phòng kiểm tra.`,
    href: "/kenh-chu-the/giay-to",
  };
}
