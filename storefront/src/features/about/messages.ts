import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    stars: {
      title: "Sao OCOP nghĩa là gì",
      lead: "OCOP là chương trình “Mỗi xã một sản phẩm”. Hội đồng của Nhà nước chấm điểm sản phẩm nông thôn theo một bộ tiêu chí chung rồi công nhận bằng sao.",
      scaleTitle: "Từ điểm đến sao",
      scale: { 5: "90 đến 100 điểm", 4: "70 đến dưới 90 điểm", 3: "50 đến dưới 70 điểm" },
      below: "Dưới 50 điểm thì không được cấp giấy công nhận, và chợ không ghi sao.",
      partsTitle: "Chấm những gì",
      parts: [
        "Sản phẩm và sức mạnh cộng đồng: 40 điểm",
        "Khả năng tiếp thị: 25 điểm",
        "Chất lượng sản phẩm: 35 điểm",
      ],
      partsNote: "Theo bộ tiêu chí năm 2023. Giấy công nhận cũ thuộc bộ tiêu chí có hiệu lực lúc ký.",
      issuersTitle: "Ai công nhận",
      issuers: [
        "2019 đến 2022: tỉnh công nhận 3 và 4 sao, trung ương công nhận 5 sao.",
        "Từ tháng 2/2023 đến tháng 6/2025: huyện 3 sao, tỉnh 4 sao, trung ương 5 sao.",
        "Từ tháng 7/2025: tỉnh công nhận 3 và 4 sao, trung ương công nhận 5 sao.",
      ],
      validityTitle: "Sao có hạn 36 tháng",
      validity:
        "Hết 36 tháng, chủ thể không được dùng logo, tem và sao nữa cho đến khi được đánh giá lại. Vì vậy trên chợ mỗi sao đều kèm ngày hết hạn, và sao hết hạn tự rời khỏi trang từ nửa đêm.",
      formerTitle: "“Từng đạt” là gì",
      former:
        "Sản phẩm đã có quyết định nhưng nay hết hạn, bị thay hoặc bị thu hồi. Hàng vẫn có thể tốt, nhưng hôm nay không được gọi là hàng có sao.",
      reviewTitle: "Sao không phải là điểm khách chấm",
      review:
        "Sao OCOP là quyết định của Nhà nước. Ý kiến của khách mua, nếu có, sẽ chấm theo thang mười để không lẫn với sao.",
      check: "Tra cứu một sản phẩm",
    },
    rules: {
      title: "Quy chế hoạt động",
      lead: "Những điều chợ cam kết và những điều bạn nên biết trước khi mua.",
      sections: [
        {
          title: "Ai bán hàng cho bạn",
          text: "Chợ nhận ký gửi của các chủ thể OCOP và đứng tên bán. Chợ thu tiền, đối soát và trả cho từng chủ thể. Người bán được xác minh giấy tờ trước khi mở bán.",
        },
        {
          title: "Danh sách xếp theo gì",
          text: "Mặc định: mức khớp với từ bạn tìm, rồi sao còn hiệu lực, rồi còn hàng, rồi lượng bán, rồi tên. Bạn có thể tự chọn xếp theo sao, giá hoặc tên. Không ai trả tiền để được xếp trước, và chợ không có mục quảng cáo trong danh sách. Toàn bộ cách xếp ghi ở trang “Sản phẩm được xếp thế nào”, có liên kết ở chân trang.",
        },
        {
          title: "Giá và tồn kho",
          text: "Giá là đồng Việt Nam, đã gồm thuế GTGT. Giá và tồn kho được đọc lại lúc bạn mở giỏ và lúc đặt. Nếu vừa thay đổi, bạn sẽ thấy trước khi đặt.",
        },
        {
          title: "Giao hàng",
          text: "Mỗi nhà sản xuất gửi một kiện. Phí tính theo cân nặng hoặc kích thước, lấy số lớn hơn, và theo vùng nhận hàng.",
        },
        {
          title: "Thanh toán",
          text: "Trả khi nhận hàng, chuyển khoản VietQR, hoặc thẻ nếu có mở. Đơn có rượu không nhận trả khi giao.",
        },
        {
          title: "Rượu",
          text: "Chỉ bán cho người đủ 18 tuổi. Người giao hàng có thể hỏi giấy tờ. Chợ không quảng cáo rượu từ 15 độ.",
        },
        {
          title: "Hàng không đúng mô tả",
          text: "Bạn được trả lại hàng không đúng mô tả, hỏng hoặc thiếu. Báo trong 7 ngày kể từ khi nhận, kèm ảnh, qua trang Phản ánh.",
        },
        {
          title: "Tin đăng và hồ sơ",
          text: "Sản phẩm được duyệt trước khi hiện trên chợ. Hồ sơ tin đăng và quyết định công nhận được lưu ít nhất một năm.",
        },
      ],
    },
    complaints: {
      title: "Phản ánh, khiếu nại",
      lead: "Bạn thấy sao sai, hàng không đúng mô tả, hay nhãn OCOP dùng cho sản phẩm khác?",
      paragraphs: [
        "Thấy sao hết hạn vẫn in, nhãn OCOP trên sản phẩm khác hay hàng nhái: bạn gửi phản ánh kèm ảnh, văn phòng OCOP kiểm tra và trả lời. Bạn theo dõi bằng mã, không cần tài khoản.",
        "Với đơn hàng đã mua, bạn mở đơn bằng mã đơn và số điện thoại. Địa chỉ và số điện thoại của đơn vị vận hành sẽ ghi tại đây trước ngày mở bán.",
        "Về giấy công nhận OCOP, bạn cũng có thể hỏi Văn phòng điều phối nông thôn mới của tỉnh.",
      ],
    },
    privacy: {
      title: "Dữ liệu cá nhân",
      lead: "Chợ chỉ giữ những gì cần để giao đúng đơn của bạn.",
      paragraphs: [
        "Khi đặt hàng, chợ lưu tên, số điện thoại, địa chỉ và email nếu bạn ghi. Nhà sản xuất và đơn vị vận chuyển của đơn đó nhận phần cần để giao hàng.",
        "Trên máy bạn có các cookie cần thiết: giỏ hàng, phiên đăng nhập, và mã các đơn gần đây. Không có cookie quảng cáo hay theo dõi.",
        "Bạn có quyền xem, sửa, xoá dữ liệu của mình và rút lại đồng ý. Nơi tiếp nhận yêu cầu sẽ ghi tại đây trước ngày mở bán.",
        "Số thẻ được nhập thẳng vào khung của Stripe và không đi qua máy chủ của chợ.",
      ],
    },
  },
  en: {
    stars: {
      title: "What OCOP stars mean",
      lead: "OCOP is the programme “One Commune One Product”. Public councils score rural products by one set of criteria and recognise them with stars.",
      scaleTitle: "From points to stars",
      scale: { 5: "90 to 100 points", 4: "70 to under 90 points", 3: "50 to under 70 points" },
      below: "Below 50 points there is no certificate, and the market shows no star.",
      partsTitle: "What is scored",
      parts: [
        "Product and strength of the community: 40 points",
        "Marketing: 25 points",
        "Quality of the product: 35 points",
      ],
      partsNote:
        "By the criteria of 2023. An older certificate belongs to the criteria in force when it was signed.",
      issuersTitle: "Who decides",
      issuers: [
        "2019 to 2022: the province for 3 and 4 stars, the centre for 5.",
        "February 2023 to June 2025: the district for 3 stars, the province for 4, the centre for 5.",
        "Since July 2025: the province for 3 and 4 stars, the centre for 5.",
      ],
      validityTitle: "A star lasts 36 months",
      validity:
        "After 36 months the holder may not use the logo, the stamp or the stars until the product is evaluated again. So every star here names its last day, and leaves the page at midnight after it.",
      formerTitle: "What “held” means",
      former:
        "The product has a decision that has expired, been replaced or been revoked. The goods may be as good as ever, but today they may not be called starred.",
      reviewTitle: "Stars are not customers' opinions",
      review:
        "An OCOP star is a public decision. Customers' opinions, when there are any, will be scores out of ten, so that nobody mixes the two up.",
      check: "Check a product",
    },
    rules: {
      title: "Operating rules",
      lead: "What the market promises, and what you should know before you buy.",
      sections: [
        {
          title: "Who sells to you",
          text: "The market takes goods of OCOP producers on consignment and is the seller of record. It collects the money and settles with each producer. Producers' papers are checked before they sell.",
        },
        {
          title: "How lists are ranked",
          text: "By default: how well a product matches your words, then stars in force, then what is in stock, then what sells, then the name. You can sort by stars, price or name yourself. Nobody pays to stand first, and there are no advertisements in the lists. The page “How products are ranked”, linked in the footer, says all of it.",
        },
        {
          title: "Prices and stock",
          text: "Prices are in Vietnamese đồng and include VAT. Price and stock are read again when you open the cart and when you order. If something has changed, you see it before you order.",
        },
        {
          title: "Delivery",
          text: "Each producer sends one parcel. The fee depends on weight or size, whichever is larger, and on the zone.",
        },
        {
          title: "Payment",
          text: "Cash on delivery, bank transfer by VietQR, or card where it is open. Orders with alcohol cannot be paid for on delivery.",
        },
        {
          title: "Alcohol",
          text: "Sold only to people aged 18 or over. The courier may ask for papers. The market does not advertise alcohol of 15 % or more.",
        },
        {
          title: "Goods not as described",
          text: "You may return goods that are not as described, damaged or missing. Tell us within 7 days of receiving them, with photos, on the page Report a problem.",
        },
        {
          title: "Listings and records",
          text: "Products are reviewed before they appear. Records of listings and certificates are kept for at least a year.",
        },
      ],
    },
    complaints: {
      title: "Report a problem",
      lead: "Have you seen a wrong star, goods not as described, or the OCOP label on another product?",
      paragraphs: [
        "An expired star still in print, the OCOP label on another product, a counterfeit: send a report with photos, and the OCOP office checks and answers. You follow it by a code, without an account.",
        "For an order you placed, open it with its code and your phone number. The operator's address and phone number will stand here before the first sale.",
        "About OCOP certificates you can also ask the province's coordination office for new rural development.",
      ],
    },
    privacy: {
      title: "Personal data",
      lead: "The market keeps only what it needs to deliver your order.",
      paragraphs: [
        "When you order, we store name, phone, address and, if you give one, e-mail. The producer and the carrier of that order receive the part they need to deliver it.",
        "On your device there are necessary cookies only: cart, signed-in session, and the codes of recent orders. There are no advertising or tracking cookies.",
        "You may see, correct and delete your data and withdraw consent. Where to ask will stand here before the first sale.",
        "Card numbers are typed straight into Stripe's frame and never pass our server.",
      ],
    },
  },
});
