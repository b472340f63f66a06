import { groupBy } from "../../group-by";
import { buttonHtml, cardHtml, letterHtml, paragraphHtml } from "../mail/letter-html";

/** A stored notice of expiry, as far as its letter is made of it. `producer_id` is null for the office. */
export type PostedNotice = {
  key: string;
  producer_id: string | null;
  title: string;
  body: string;
  href: string | null;
  posted_at: string;
};

export type ExpiryLetter = {
  /** To be followed by whom it goes to. */
  key: string;
  producer_id: string | null;
  /** Who joined later is not written to. */
  posted_at: string;
  /** The letter itself, for the portal that stands at this address. */
  write: (portalUrl: string) => { subject: string; html: string; text: string };
};

/**
 * One letter for each reader and run: several products of one producer that reached their thresholds
 * together stand in one letter. Follows from the notices alone, so it can be made again after a crash.
 */
export function expiryLetters(notices: readonly PostedNotice[]): ExpiryLetter[] {
  const groups = groupBy(notices, (notice) =>
    [notice.producer_id ?? "office", thresholdOf(notice.key), notice.posted_at].join(":"),
  );
  return [...groups].map(([key, group]) => ({
    key: `star-expiry:${key}`,
    producer_id: group[0]?.producer_id ?? null,
    posted_at: group[0]?.posted_at ?? "",
    write: (portalUrl) => writeLetter(group, portalUrl),
  }));
}

/** `star-expiry:<certification>:<threshold>` or `star-expiry:office:<threshold>:<stars>`. */
const thresholdOf = (key: string): string => {
  const [, subject, ...rest] = key.split(":");
  return (subject === "office" ? rest[0] : rest.at(-1)) ?? "";
};

function writeLetter(notices: readonly PostedNotice[], portalUrl: string) {
  const isOffice = notices[0]?.producer_id === null;
  const sorted = [...notices].sort((a, b) => a.title.localeCompare(b.title, "vi"));
  const [first] = sorted;
  const title =
    sorted.length > 1 ? `${sorted.length} sản phẩm cần xem lại hạn sao OCOP` : (first?.title ?? "");
  const hello = isOffice
    ? "Kính gửi văn phòng OCOP, dưới đây là các sản phẩm cần nhắc hoặc cần xử lý hạn sao."
    : "Chào bạn, thư này nhắc hạn sao OCOP để bạn kịp làm hồ sơ.";
  const url = `${portalUrl}${isOffice ? (first?.href ?? "/programme/notices") : "/kenh-chu-the/thong-bao"}`;
  const button = isOffice ? "Mở danh sách trong trang quản trị" : "Mở thông báo trong kênh chủ thể";
  const foot = isOffice
    ? "Thư tự động của Chợ OCOP Bắc Kạn, gửi cho tài khoản của văn phòng OCOP. Mỗi mốc hạn chỉ gửi một lần."
    : "Thư này gửi cho thành viên của chủ thể trên Chợ OCOP Bắc Kạn. Mỗi mốc hạn (180, 90, 30 ngày và ngày cuối) chỉ gửi một lần.";
  const cards = sorted.map((notice) =>
    cardHtml(notice.title, notice.body.split("\n").map(paragraphHtml).join("")),
  );
  const texts = sorted.map((notice) => `${notice.title}\n${notice.body}`);
  return {
    subject: title,
    html: letterHtml({
      lang: "vi",
      title,
      body: [paragraphHtml(hello), ...cards, buttonHtml(button, url)].join("\n"),
      foot,
    }),
    text: [title, hello, ...texts, url, foot].join("\n\n"),
  };
}
