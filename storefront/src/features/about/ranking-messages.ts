import { defineMessages } from "@/lib/define-messages";

/** States what `backend/src/catalogue/search-plan.ts`, `query/levels.ts` and the sales buckets do; change both. */
export const rankingMessages = defineMessages({
  vi: {
    title: "Sản phẩm được xếp thế nào",
    lead: "Một cách xếp cho mọi danh sách, mọi người xem và mọi nhà sản xuất. Không ai trả tiền để được xếp trước.",
    orderTitle: "Thứ tự mặc định",
    orderLead: "Xét lần lượt từ trên xuống. Chỉ khi hai sản phẩm bằng nhau ở bước trên mới xét bước dưới.",
    steps: [
      "Khớp với từ bạn tìm (danh sách không có từ tìm thì bỏ qua bước này).",
      "Sao OCOP còn hiệu lực hôm nay: 5 sao, 4 sao, 3 sao, rồi đến sản phẩm không có sao. Sao hết hạn không được tính từ nửa đêm.",
      "Còn hàng trước, hết hàng sau.",
      "Lượng bán trong 90 ngày qua, chia bốn mức: từ 200, từ 50, từ 10 và dưới 10 đơn vị sản phẩm. Trong cùng một mức, bán nhiều hơn không được xếp trước.",
      "Tên theo bảng chữ cái.",
    ],
    matchTitle: "Thế nào là khớp",
    matchLead: "Khớp tốt nhất đứng đầu:",
    levels: [
      "Tên sản phẩm có đủ các từ, đúng cả dấu bạn gõ.",
      "Tên sản phẩm có đủ các từ, không kể dấu. Từ cuối có thể gõ dở.",
      "Tên, nhà sản xuất, địa phương (cả tên xã, huyện cũ), từ khoá hay mã hàng có đủ các từ, đúng dấu.",
      "Tên sản phẩm có từ đồng nghĩa, hoặc từ gần nhất khi bạn gõ chữ mà chợ không có.",
      "Nhà sản xuất, địa phương, từ khoá hay mã hàng có đủ các từ, không kể dấu; rồi đến từ đồng nghĩa của chúng.",
      "Sản phẩm đứng trong gian hàng hay nhóm OCOP mang tên đó.",
    ],
    stretch:
      "Không có gì khớp thì chợ sửa chữ gõ sai, rồi bỏ bớt một từ, rồi tìm theo bất kỳ từ nào, và luôn nói rõ đã nới đến đâu. Bộ lọc bạn chọn không bao giờ bị bỏ ngầm.",
    salesTitle: "Lượng bán được tính ra sao",
    sales:
      "Chỉ tính hàng đã giao hoặc đã thanh toán, theo ngày đặt. Đơn huỷ không tính, đơn mới đặt chưa trả tiền cũng không tính. Sản phẩm mới ở mức dưới 10 như mọi sản phẩm bán ít, không bị đẩy xuống thêm.",
    ownTitle: "Bạn tự chọn cách xếp",
    own: "Theo sao, theo giá, theo tên: khi bạn chọn, danh sách xếp đúng theo điều đó. Xếp theo giá hay theo tên thì sao, tồn kho và lượng bán không có tác dụng gì.",
    noneTitle: "Những gì không có tác dụng",
    none: "Tiền quảng cáo, phí, chiết khấu, thời gian tham gia chợ, lượt xem, điểm khách chấm, và những gì bạn đã xem hay đã mua. Chợ không có chỗ trả tiền trong danh sách.",
    suggestionsTitle: "Gợi ý khi gõ",
    suggestions:
      "Gợi ý sản phẩm xếp như danh sách. Nhà sản xuất, gian hàng và xã xếp theo số sản phẩm đang bán.",
  },
  en: {
    title: "How products are ranked",
    lead: "One order for every list, every visitor and every producer. Nobody pays to stand first.",
    orderTitle: "The order of lists",
    orderLead:
      "From top to bottom. A later step counts only where two products are equal in all the earlier ones.",
    steps: [
      "How well a product matches your words (left out in lists without words).",
      "The OCOP star in force today: five stars, four, three, then products without a star. An expired star stops counting at midnight.",
      "In stock before out of stock.",
      "Units sold in the last 90 days, in four levels: from 200, from 50, from 10, and below 10. Within a level, selling more changes nothing.",
      "The name, alphabetically.",
    ],
    matchTitle: "What a match is",
    matchLead: "The best one first:",
    levels: [
      "The product's name has all the words, with the very accents you typed.",
      "The name has all the words, whatever the accents. The last word may be unfinished.",
      "The name, producer, place (former communes and districts too), keywords or SKU have all the words, accents included.",
      "The name has synonyms, or the nearest words to one that the market does not have.",
      "The producer, place, keywords or SKU have all the words, whatever the accents; then synonyms of them.",
      "The product stands in an aisle or OCOP group of that name.",
    ],
    stretch:
      "When nothing matches, misspelt words are mended, then one word is left out, then any one word is enough, and the page says how far it went. Your filters are never dropped silently.",
    salesTitle: "How sales are counted",
    sales:
      "Only what was delivered or paid for, on the day of the order. Cancelled orders do not count, nor do orders just placed and not yet paid. A new product stands in the level below 10 like any that sells little, and is pushed no further down.",
    ownTitle: "Choosing the order yourself",
    own: "By stars, price or name: then the list is in that order. By price or by name, stars, stock and sales have no effect.",
    noneTitle: "What has no effect",
    none: "Advertising money, fees, discounts, years on the market, page views, customers' scores, and what you have looked at or bought. There are no paid places in the lists.",
    suggestionsTitle: "Suggestions while you type",
    suggestions:
      "Products are suggested in the order of the lists. Producers, aisles and communes come by the number of products on sale.",
  },
});
