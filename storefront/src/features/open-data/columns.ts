import type { OpenDataRow } from "@contracts/open-data";
import type { Locale } from "@/lib/locale";

type Column = keyof OpenDataRow;

const vi: Record<Column, string> = {
  id: "Mã của bản ghi, không đổi; trang của nó là /chung-nhan/<mã>",
  product_handle: "Tên ngắn của sản phẩm trong địa chỉ trang",
  product_title: "Tên sản phẩm",
  product_group: "Nhóm sản phẩm OCOP",
  producer_handle: "Tên ngắn của chủ thể trong địa chỉ trang",
  producer_name: "Chủ thể khi được công nhận; trống khi nguồn không ghi",
  commune_code: "Mã xã, phường hiện nay của chủ thể",
  commune_name: "Tên xã, phường hiện nay",
  province_name: "Tỉnh, thành phố hiện nay",
  case_type:
    "first công nhận mới, upgrade nâng hạng, re_evaluation đánh giá lại, re_issue cấp lại, revocation thu hồi",
  star_rating: "Số sao của quyết định: 3, 4 hoặc 5",
  standing:
    "Tình trạng tại ngày as_of: in_force đang hiệu lực, expiring còn không quá 180 ngày, expired hết hạn, superseded đã thay, revoked đã thu hồi",
  decision_number: "Số quyết định như in trên văn bản; trống khi nguồn không ghi",
  round: "Đợt đánh giá",
  issuer_level: "Cấp quyết định: district huyện, province tỉnh, centre trung ương",
  place: "Cơ quan, nơi ra quyết định",
  issued_on: "Ngày ký, dạng năm-tháng-ngày",
  expires_on: "Ngày cuối cùng của hiệu lực",
  ended_on: "Ngày đầu tiên không còn hiệu lực, nếu đã tới",
  ended_by: "Mã của quyết định làm nó chấm dứt",
  revocation_reason: "Lý do thu hồi",
  year: "Năm của quyết định hoặc của nguồn",
  year_basis: "recognised là năm công nhận, as_of là năm của nguồn",
  criteria_set: "Bộ tiêu chí đã dùng",
  score_product: "Điểm phần A, sản phẩm và cộng đồng",
  score_marketing: "Điểm phần B, tiếp thị",
  score_quality: "Điểm phần C, chất lượng",
  score_total: "Tổng điểm",
  exception_reason: "Vì sao được ghi dù lệch quy định của ngày ký",
  exception_rules: "Những quy định bị lệch",
  document_url: "Đường dẫn văn bản, nếu có bản chụp",
  source: "Nguồn của bản ghi",
  is_demonstration: "true là bản ghi trình diễn, không cơ quan nào ban hành",
  as_of: "Ngày mà tình trạng được tính",
};

const en: Record<Column, string> = {
  id: "Lasting id of the record; its page is /en/chung-nhan/<id>",
  product_handle: "Short name of the product in page addresses",
  product_title: "Name of the product",
  product_group: "OCOP product group",
  producer_handle: "Short name of the holder in page addresses",
  producer_name: "Holder when it was recognised; empty where the source names none",
  commune_code: "Code of the holder's commune today",
  commune_name: "Name of that commune",
  province_name: "Province today",
  case_type: "first, upgrade, re_evaluation, re_issue or revocation",
  star_rating: "Stars of the decision: 3, 4 or 5",
  standing: "Standing on the day as_of: in_force, expiring (180 days or less), expired, superseded, revoked",
  decision_number: "Number as printed on the paper; empty where the source gives none",
  round: "Evaluation round",
  issuer_level: "Deciding level: district, province or centre",
  place: "Who decided, and where",
  issued_on: "Day of signing, year-month-day",
  expires_on: "Last day of validity",
  ended_on: "First day on which it no longer held, if that has come",
  ended_by: "Id of the decision that ended it",
  revocation_reason: "Why it was revoked",
  year: "Year of the decision or of the source",
  year_basis: "recognised: year of recognition; as_of: year of the source",
  criteria_set: "Criteria that were used",
  score_product: "Points of part A, product and community",
  score_marketing: "Points of part B, marketing",
  score_quality: "Points of part C, quality",
  score_total: "Points in all",
  exception_reason: "Why it is on record although it departs from a rule of its day",
  exception_rules: "The rules it departs from",
  document_url: "Address of the paper, where a copy is kept",
  source: "Where the record comes from",
  is_demonstration: "true: a demonstration record, issued by no authority",
  as_of: "The day on which the standing was told",
};

/** Every column of the open data with its meaning, in the order of the file. */
export const columnMeanings = (locale: Locale): { column: string; meaning: string }[] =>
  Object.entries(locale === "en" ? en : vi).map(([column, meaning]) => ({ column, meaning }));
