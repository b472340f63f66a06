import type { StarRating } from "../../contracts/certification";
import { addDays, type Day } from "../../modules/certification";

/** What the words about one star that ends are made of. */
export type EndingStar = {
  certification_id: string;
  last_day: Day;
  days_left: number;
  star_rating: StarRating;
  decision_number: string | null;
  product_title: string;
  producer_name: string | null;
  /** Whether somebody there can be written to. */
  has_members: boolean;
};

/** A day as papers write it, `dd/mm/yyyy`. */
const written = (day: Day): string => day.split("-").reverse().join("/");

const decisionOf = ({ decision_number }: EndingStar): string =>
  decision_number ? `Quyết định ${decision_number}` : "Quyết định công nhận";

/** What the holder reads: which product, until when, what to do, what must stop. */
export function holderWords(star: EndingStar): { title: string; body: string } {
  const { product_title, star_rating, last_day, days_left } = star;
  const until = written(last_day);
  const after = written(addDays(last_day, 1));
  const renew =
    "Để giữ sao, hãy nộp hồ sơ đánh giá lại (hoặc nâng hạng) cho văn phòng OCOP: phiếu đăng ký, phương án kinh doanh, giấy phép kinh doanh, mẫu sản phẩm, giấy an toàn thực phẩm và phiếu kiểm nghiệm không quá 12 tháng.";
  if (days_left < 0) {
    return {
      title: `Sao OCOP của ${product_title} đã hết hạn ngày ${until}`,
      body: `${decisionOf(star)} công nhận ${star_rating} sao hết hiệu lực sau ngày ${until}. Hiện nay sản phẩm không được dùng logo OCOP, tem và dấu sao trên bao bì, nhãn, biển hiệu và quảng cáo. Trên chợ, sao đã tự ẩn; sản phẩm vẫn bán bình thường.\n${renew}`,
    };
  }
  const stop = `Từ ngày ${after}, nếu chưa có quyết định mới, không dùng logo OCOP, tem và dấu sao trên bao bì, nhãn, biển hiệu và quảng cáo. Trên chợ, sao tự ẩn từ ngày đó; sản phẩm vẫn bán bình thường.`;
  const title =
    days_left === 0
      ? `Hôm nay, ${until}, là ngày cuối sao OCOP của ${product_title} còn hiệu lực`
      : `Sao OCOP của ${product_title} còn ${days_left} ngày, đến hết ${until}`;
  const body = `${decisionOf(star)} công nhận ${star_rating} sao có hiệu lực đến hết ngày ${until}.\n${renew}\n${stop}`;
  return { title, body };
}

/** What the office reads of all stars that reached one threshold together. */
export function officeWords(
  stars: readonly EndingStar[],
  threshold: number,
): { title: string; body: string } {
  const count = stars.length;
  const title =
    threshold === 0
      ? `${count} sản phẩm hết hạn sao, cần báo chủ thể ngừng dùng sao`
      : `${count} sản phẩm còn không quá ${threshold} ngày hiệu lực sao`;
  const lines = stars.map((star) => {
    const holder = star.producer_name ?? "chưa rõ chủ thể";
    const unreached = star.has_members ? "" : " (chưa có tài khoản trên chợ, cần báo trực tiếp)";
    return `${star.product_title} · ${holder}${unreached} · ${star.star_rating} sao · hết ngày ${written(star.last_day)}`;
  });
  return { title, body: lines.join("\n") };
}
