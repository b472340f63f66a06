import type { CheckPaper, PaperKind } from "../../contracts/producer-paper";
import type { NewNotice } from "../../modules/notice";
import { paperName } from "./paper-words";

const PAPERS_PAGE = "/kenh-chu-the/giay-to";

type Submitted = { producer_id: string; producer_name: string; paper: { kind: PaperKind; number: string } };

/** Tells the office that a paper waits for it. */
export const paperSubmittedNotice = (
  { producer_id, producer_name, paper }: Submitted,
  paperId: string,
): NewNotice => ({
  key: `producer-paper:${paperId}:submitted`,
  audience: "office",
  producer_id: null,
  kind: "producer_paper",
  title: `${producer_name} gửi ${paperName[paper.kind]}`,
  body: `Số ${paper.number}, chờ kiểm tra.`,
  href: `/producers/${producer_id}`,
});

type Checked = { producer_id: string; paper_id: string; check: CheckPaper };

/** Tells the producer what the office said of its paper. */
export function paperCheckedNews(
  { producer_id, paper_id, check }: Checked,
  { kind, number }: { kind: PaperKind; number: string },
): { notices: NewNotice[] } {
  const isVerified = check.verdict === "verified";
  const remark = check.remark ? ` Văn phòng ghi: ${check.remark}` : "";
  const body = isVerified
    ? `Giấy số ${number} đã được văn phòng OCOP xác minh.${remark}`
    : `Giấy số ${number} chưa được nhận.${remark} Bạn sửa rồi gửi lại giấy.`;
  return toProducer(producer_id, {
    key: `producer-paper:${paper_id}:${check.verdict}`,
    title: `${isVerified ? "Đã xác minh" : "Chưa nhận"} ${paperName[kind]}`,
    body,
  });
}

type Decided = {
  producer_id: string;
  verb: "verify" | "refuse" | "suspend" | "lift";
  reason: string | null;
  now: string;
};

/** Tells the producer the office's word about it. */
export function standingNews({ producer_id, verb, reason, now }: Decided): { notices: NewNotice[] } {
  const words = {
    verify: {
      title: "Văn phòng OCOP đã xác minh bạn",
      body: "Bạn được bán hàng trên chợ. Hàng thực phẩm cần giấy an toàn thực phẩm còn hạn.",
    },
    refuse: {
      title: "Văn phòng OCOP chưa xác minh bạn",
      body: `Lý do: ${ended(reason ?? "")} Bạn bổ sung giấy tờ rồi báo văn phòng.`,
    },
    suspend: {
      title: "Gian hàng của bạn tạm dừng bán",
      body: `Lý do: ${ended(reason ?? "")} Bạn vẫn xem và làm xong các đơn đã nhận. Hãy liên hệ văn phòng OCOP.`,
    },
    lift: { title: "Gian hàng của bạn được bán lại", body: "Văn phòng OCOP đã bỏ tạm dừng." },
  }[verb];
  return toProducer(producer_id, { key: `producer-standing:${producer_id}:${verb}:${now}`, ...words });
}

const toProducer = (
  producer_id: string,
  words: Pick<NewNotice, "key" | "title" | "body">,
): { notices: NewNotice[] } => ({
  notices: [{ ...words, audience: "producer", producer_id, kind: "producer_paper", href: PAPERS_PAGE }],
});

/** A reason as a sentence of its own, however the clerk ended it. */
const ended = (reason: string): string =>
  /[.!?…]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`;
