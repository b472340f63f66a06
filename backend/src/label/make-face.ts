import { qrSvg } from "../paper/qr-svg";
import { traceUrl } from "../tracing/trace-url";
import type { LabelContent } from "./label-content";
import type { LabelFace } from "./label-face";
import type { LotLabel } from "./read-lot-label";

/** The label of a lot ready to be drawn; what it lacks is stamped on it. `origin` of the storefront. */
export function makeFace(lot: LotLabel, content: LabelContent, origin: string): LabelFace {
  const missing = content.missing.map(({ label }) => label.toLowerCase()).join(", ");
  return {
    lines: content.lines,
    qr_svg: qrSvg(traceUrl(origin, lot.code, lot.gtin)),
    star: lot.star,
    stamps: [
      ...(missing ? [`BẢN NHÁP – thiếu: ${missing}`] : []),
      ...(lot.is_demonstration ? ["NHÃN TRÌNH DIỄN – không dán lên hàng thật"] : []),
    ],
  };
}
