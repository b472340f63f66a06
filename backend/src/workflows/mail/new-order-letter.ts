import type { OrderPart, OrderView } from "../../contracts/order";
import { formatVnd } from "../../vnd";
import { buttonHtml, cardHtml, letterHtml, paragraphHtml, tableHtml } from "./letter-html";
import type { Letter } from "./order-placed-letter";

/** Tells a producer's members what to pack. It names no price but its own and no buyer's telephone. */
export function newOrderLetter(order: OrderView, part: OrderPart, storefrontUrl: string): Letter {
  const url = `${storefrontUrl}/kenh-chu-the`;
  const isPromised = order.payment.state === "awaiting";
  const next = isPromised
    ? "Khách chọn chuyển khoản. Hãy chuẩn bị hàng và gửi khi đơn báo đã trả tiền."
    : "Hãy xác nhận đơn rồi gửi hàng sớm.";
  const cells = [
    ...part.lines.map((line) => ({
      label: `${line.quantity} × ${line.title}, ${line.variant_title} (${line.sku})`,
      value: formatVnd(line.total),
    })),
    { label: "Tiền hàng", value: formatVnd(part.item_total), isStrong: true },
  ];
  const place = `${order.address.commune}, ${order.address.province}`;
  const title = `Đơn mới ${part.code}`;
  const body = [
    paragraphHtml(next),
    cardHtml(part.producer.name, tableHtml(cells)),
    cardHtml("Gửi tới", paragraphHtml(place)),
    buttonHtml("Mở kênh chủ thể", url),
  ].join("\n");
  const foot = "Thư này gửi cho thành viên của chủ thể bán hàng trên Chợ OCOP Bắc Kạn.";
  const lines = cells.map((cell) => `  ${cell.label}: ${cell.value}`);
  return {
    subject: `Đơn mới ${part.code}: ${part.lines.length} mặt hàng`,
    html: letterHtml({ lang: "vi", title, body, foot }),
    text: [title, next, lines.join("\n"), `Gửi tới: ${place}`, url, foot].join("\n\n"),
  };
}
