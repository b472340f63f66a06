import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Truy xuất nguồn gốc",
    lead: "Quét mã QR trên nhãn bằng máy ảnh của điện thoại, trang này tự mở, không cần ứng dụng. Không quét được thì gõ số lô.",
    code: "Số lô",
    codeHint: "In dưới mã QR, ví dụ TAIHOAN-261124-01. Chữ hoa hay thường đều được.",
    find: "Xem lô hàng",
    unknownTitle: "Không có lô hàng nào mang mã này",
    unknownText:
      "Có thể mã bị gõ sai, hoặc lô chưa được nhà sản xuất khai. Bạn xem lại từng chữ trên nhãn rồi thử lần nữa. Nếu nhãn có ghi sao OCOP mà mã không có ở đây, hãy báo cho chúng tôi.",
    pairTitle: "Mã vạch và số lô không đi cùng nhau",
    pairText:
      "Nhãn vừa quét ghi một mã vạch mà lô này không mang, hoặc mã vạch sai. Bạn xem số lô in trên nhãn và gõ lại; nếu vẫn vậy, nhãn có thể không phải của nhà sản xuất.",
    report: "Báo nhãn đáng ngờ",
    busy: "Từ mạng này có nhiều mã lô sai. Chờ một phút rồi thử lại.",
    lot: (code: string) => `Lô ${code}`,
    demonstration: "Lô trình diễn",
    recallTitle: "Lô này đang bị thu hồi. Đừng dùng.",
    recallSince: (day: string) => `Thu hồi từ ngày ${day}`,
    recallReason: "Vì sao",
    recallAdvice: "Bạn cần làm gì",
    recallPhone: "Gọi",
    liftedTitle: "Lô này từng bị thu hồi, nay đã bỏ lệnh",
    lifted: (from: string, to: string) => `Thu hồi ngày ${from}, bỏ lệnh ngày ${to}.`,
    madeOn: "Ngày sản xuất",
    useBy: "Hạn sử dụng",
    noUseBy: "Hàng không có hạn sử dụng",
    goodFor: (days: number) => `Còn hạn ${days} ngày`,
    lastDay: "Hôm nay là ngày cuối",
    past: (days: number) => `Hết hạn ${days} ngày`,
    quantity: "Số lượng của lô",
    pieces: (count: string) => `${count} sản phẩm`,
    variant: "Quy cách",
    starTitle: "Sao OCOP: lúc làm lô và hôm nay",
    made: (day: string) => `Khi làm lô này (${day})`,
    today: (day: string) => `Hôm nay (${day})`,
    noStar: "Không có sao còn hiệu lực",
    decision: (number: string) => `Quyết định ${number}`,
    noNumber: "Nguồn công khai không ghi số quyết định",
    demonstrationDecision: "Quyết định trình diễn",
    stories: {
      same: (then: number, _now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao, và hôm nay sao vẫn còn hiệu lực.`,
      renewed: (then: number, _now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao. Sau đó sao được công nhận lại, hôm nay vẫn ${then} sao.`,
      upgraded: (then: number, now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao. Nay sản phẩm đã lên ${now} sao; lô này thuộc thời ${then} sao.`,
      lowered: (then: number, now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao. Nay sản phẩm còn ${now} sao.`,
      expired_since: (then: number, _now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao, nên nhãn ghi sao là đúng lúc đó. Nay sao đã hết hạn: hôm nay không được gọi là hàng có sao.`,
      revoked_since: (then: number, _now: number) =>
        `Lô này làm khi sản phẩm đạt ${then} sao. Sau đó sao bị thu hồi: hôm nay không được gọi là hàng có sao.`,
      gained_since: (_then: number, now: number) =>
        `Khi làm lô này sản phẩm không có sao còn hiệu lực. Nay sản phẩm đạt ${now} sao, nhưng lô này làm trước ngày đó.`,
      lost_between: (_then: number, _now: number) =>
        "Khi làm lô này và hôm nay sản phẩm đều không có sao. Giữa hai ngày đó sản phẩm từng được công nhận.",
      lapsed_before: (_then: number, _now: number) =>
        "Sao của sản phẩm đã hết trước khi làm lô này. Nếu nhãn của lô vẫn ghi sao, hãy báo cho chúng tôi.",
      never: (_then: number, _now: number) =>
        "Sản phẩm này chưa có quyết định công nhận OCOP nào trong sổ. Nếu nhãn của lô ghi sao, hãy báo cho chúng tôi.",
    },
    producerTitle: "Ai làm ra",
    formerPlace: (place: string) => `Trước 1/7/2025: ${place}`,
    producerMore: "Xem nhà sản xuất",
    materialsTitle: "Nguyên liệu từ đâu",
    noMaterials: "Nhà sản xuất chưa khai vùng nguyên liệu của lô này.",
    received: (day: string) => `nhận ngày ${day}`,
    eventsTitle: "Lô này đã qua những gì",
    noEvents: "Nhà sản xuất chưa ghi việc nào cho lô này.",
    events: {
      harvest: "Thu hoạch",
      processing: "Sơ chế, chế biến",
      packing: "Đóng gói",
      test: "Kiểm nghiệm",
      shipping: "Xuất hàng",
      other: "Việc khác",
    },
    openFile: (name: string) => `Mở tệp: ${name}`,
    honesty:
      "Ngày, nơi và việc do nhà sản xuất khai. Sao lấy từ sổ công nhận OCOP, tính theo ngày. Trang này không có thông tin của người mua.",
    seeProduct: "Xem sản phẩm",
    again: "Xem lô khác",
  },
  en: {
    title: "Trace an origin",
    lead: "Point your phone's camera at the QR code on the label: this page opens by itself, no app needed. If that does not work, type the lot number.",
    code: "Lot number",
    codeHint: "Printed by the QR code (“Số lô”), for example TAIHOAN-261124-01. Capitals do not matter.",
    find: "Show the lot",
    unknownTitle: "No lot bears this code",
    unknownText:
      "It may be mistyped, or the producer has not entered the lot. Please compare each character with the label and try again. If the label shows an OCOP star and the code is not here, tell us.",
    pairTitle: "Barcode and lot do not belong together",
    pairText:
      "The label you scanned names a barcode that this lot does not bear, or a wrong one. Type the lot number from the label; if it stays so, the label may not be the producer's.",
    report: "Report a doubtful label",
    busy: "Many wrong codes came from this network. Wait a minute and try again.",
    lot: (code: string) => `Lot ${code}`,
    demonstration: "Demonstration lot",
    recallTitle: "This lot is being recalled. Do not use it.",
    recallSince: (day: string) => `Recalled since ${day}`,
    recallReason: "Why",
    recallAdvice: "What to do",
    recallPhone: "Call",
    liftedTitle: "This lot was recalled once; the recall has been lifted",
    lifted: (from: string, to: string) => `Recalled on ${from}, lifted on ${to}.`,
    madeOn: "Made on",
    useBy: "Use by",
    noUseBy: "Goods without a last day of use",
    goodFor: (days: number) => `Good for ${days} more days`,
    lastDay: "Today is the last day",
    past: (days: number) => `Past its date by ${days} days`,
    quantity: "Size of the lot",
    pieces: (count: string) => `${count} pieces`,
    variant: "Pack",
    starTitle: "OCOP star: then and now",
    made: (day: string) => `When this lot was made (${day})`,
    today: (day: string) => `Today (${day})`,
    noStar: "No star in force",
    decision: (number: string) => `Decision ${number}`,
    noNumber: "The public source gives no decision number",
    demonstrationDecision: "Demonstration decision",
    stories: {
      same: (then: number, _now: number) =>
        `The product held ${then} stars when this lot was made, and holds them today.`,
      renewed: (then: number, _now: number) =>
        `The product held ${then} stars when this lot was made. It has been recognised again since, with ${then} stars.`,
      upgraded: (then: number, now: number) =>
        `The product held ${then} stars when this lot was made. It holds ${now} today; this lot is of the time of ${then}.`,
      lowered: (then: number, now: number) =>
        `The product held ${then} stars when this lot was made. It holds ${now} today.`,
      expired_since: (then: number, _now: number) =>
        `The product held ${then} stars when this lot was made, so a star on its label was right then. It has expired since: today the product may not be called starred.`,
      revoked_since: (then: number, _now: number) =>
        `The product held ${then} stars when this lot was made. They have been revoked since: today the product may not be called starred.`,
      gained_since: (_then: number, now: number) =>
        `No star was in force when this lot was made. The product holds ${now} stars today, but this lot is older.`,
      lost_between: (_then: number, _now: number) =>
        "No star was in force when this lot was made, and none is today. The product was recognised for a time in between.",
      lapsed_before: (_then: number, _now: number) =>
        "The product's star had ended before this lot was made. If its label shows a star all the same, tell us.",
      never: (_then: number, _now: number) =>
        "We hold no OCOP decision for this product. If the label of this lot shows a star, tell us.",
    },
    producerTitle: "Who made it",
    formerPlace: (place: string) => `Before 1 July 2025: ${place}`,
    producerMore: "About the producer",
    materialsTitle: "Where the raw material is from",
    noMaterials: "The producer has not named the origin of this lot's raw material.",
    received: (day: string) => `received on ${day}`,
    eventsTitle: "What happened to this lot",
    noEvents: "The producer has not written down any step for this lot.",
    events: {
      harvest: "Harvest",
      processing: "Processing",
      packing: "Packing",
      test: "Test",
      shipping: "Shipping",
      other: "Other",
    },
    openFile: (name: string) => `Open the file: ${name}`,
    honesty:
      "Days, places and steps are as the producer entered them. The star comes from the OCOP register, as of the day. Nothing about buyers is here.",
    seeProduct: "See the product",
    again: "Another lot",
  },
});
