import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Dữ liệu mở về sao OCOP",
    lead: "Toàn bộ sổ chứng nhận OCOP của chợ, ai cũng tải và dùng lại được. Không cần đăng ký, không có dữ liệu cá nhân.",
    whatTitle: "Có gì trong đó",
    what: [
      "Mỗi dòng là một quyết định về một sản phẩm: công nhận mới, nâng hạng, đánh giá lại, cấp lại hoặc thu hồi.",
      "Tình trạng được tính lại mỗi ngày theo giờ Việt Nam: sao hết hạn thì từ nửa đêm file đã ghi là hết hạn.",
      "Quyết định chỉ biết năm thì để trống ngày, và không bao giờ được tính là đang có hiệu lực.",
      "Bản ghi trình diễn có is_demonstration = true.",
    ],
    downloadTitle: "Tải về",
    csv: "Tải CSV",
    json: "Tải JSON",
    csvNote: "CSV mã UTF-8, mở được bằng Excel. JSON kèm tên cột, giấy phép và số dòng.",
    onTitle: "Như tình trạng tại một ngày",
    onText:
      "Thêm ?on=năm-tháng-ngày vào địa chỉ để lấy sổ đúng như ngày đó: quyết định ký sau ngày ấy không có mặt, sao còn hạn lúc ấy vẫn là đang hiệu lực.",
    onLabel: "Ngày",
    feedTitle: "Nguồn cấp sản phẩm",
    feedText:
      "Danh sách hàng đang bán với giá lẻ, mức hàng, ảnh, và sao khi còn hiệu lực. Không có giá sỉ. Không có rượu, vì luật cấm quảng cáo rượu từ 15 độ.",
    feedXml: "RSS cho Google Merchant",
    feedJson: "JSON",
    licenceTitle: "Giấy phép và ghi nguồn",
    licence:
      "Sổ chứng nhận theo giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): được dùng lại tự do, kể cả cho mục đích thương mại, khi ghi nguồn và ngày lấy dữ liệu.",
    attribution: "Nguồn: Sổ chứng nhận OCOP, chợ OCOP Bắc Kạn",
    licenceLink: "Xem giấy phép",
    columnsTitle: "Các cột",
    column: "Cột",
    meaning: "Nghĩa",
    fix: "Thấy dòng nào sai? Báo cho văn phòng OCOP, sổ sẽ được sửa và ghi lại ai sửa, lúc nào.",
    report: "Báo sai sót",
    lookUp: "Tra cứu một sản phẩm",
  },
  en: {
    title: "Open data on OCOP stars",
    lead: "The whole OCOP registry of this market, free to download and reuse. No sign-up, no personal data.",
    whatTitle: "What it holds",
    what: [
      "Each row is one decision about one product: a first recognition, upgrade, re-evaluation, re-issue or revocation.",
      "Standings are told anew every day in Vietnamese time: a star that ends is expired in the file from midnight on.",
      "A decision known only by its year has empty days, and never counts as in force.",
      "Demonstration records have is_demonstration = true.",
    ],
    downloadTitle: "Download",
    csv: "Download CSV",
    json: "Download JSON",
    csvNote: "CSV in UTF-8, which Excel opens. JSON comes with column names, licence and row count.",
    onTitle: "As it stood on a day",
    onText:
      "Add ?on=year-month-day to the address to get the registry of that day: later decisions are absent, and a star that held then is in force.",
    onLabel: "Day",
    feedTitle: "Product feed",
    feedText:
      "What is on sale with retail price, stock, picture, and the star while it is in force. No wholesale prices. No alcohol, since drinks of 15 % and more may not be advertised.",
    feedXml: "RSS for Google Merchant",
    feedJson: "JSON",
    licenceTitle: "Licence and attribution",
    licence:
      "The registry is under the Creative Commons Attribution 4.0 licence (CC BY 4.0): reuse it freely, also commercially, naming the source and the day you took it.",
    attribution: "Source: OCOP registry, Bắc Kạn OCOP market (Sổ chứng nhận OCOP, chợ OCOP Bắc Kạn)",
    licenceLink: "Read the licence",
    columnsTitle: "Columns",
    column: "Column",
    meaning: "Meaning",
    fix: "Is a row wrong? Tell the OCOP office; it is mended, and who mended it and when is kept.",
    report: "Report a mistake",
    lookUp: "Check a product",
  },
});
