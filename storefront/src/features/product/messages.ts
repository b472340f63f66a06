import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    home: "Trang chủ",
    all: "Tất cả sản phẩm",
    by: "Nhà sản xuất",
    packs: "Chọn quy cách",
    pack: "Quy cách",
    seasonOver: "Hết mùa vụ, tạm chưa bán",
    seasonBack: (day: string) => `Hết mùa vụ, dự kiến có lại từ ${day}`,
    seeDecision: "Xem quyết định",
    alcohol:
      "Uống rượu, bia có thể gây tai nạn giao thông. Không bán cho người dưới 18 tuổi, phụ nữ mang thai không nên uống.",
    alcoholPay: "Rượu không nhận thanh toán khi giao hàng. Bạn sẽ xác nhận đủ 18 tuổi khi đặt.",
    illustrative:
      "Giá trên trang này là giá minh hoạ cho bản trình diễn, chưa phải giá do nhà sản xuất công bố.",
    vat: "Giá đã gồm thuế GTGT",
    shippedBy:
      "Nhà sản xuất đóng gói và gửi thẳng. Phí gửi tính theo cân nặng và nơi nhận, xem trước trong giỏ hàng.",
    booking: "Đây là dịch vụ, không gửi hàng. Nhà sản xuất sẽ gọi để hẹn ngày.",
    label: "Thông tin trên nhãn",
    labelEmpty: "Nhà sản xuất chưa cung cấp thông tin nhãn cho sản phẩm này.",
    group: "Nhóm OCOP",
    code: "Mã hàng",
    source: "Thông tin lấy từ",
    producerTitle: "Người làm ra",
    formerPlace: (place: string) => `Địa chỉ cũ trước 1/7/2025: ${place}`,
    producerMore: "Xem nhà sản xuất",
    pictureAlt: (title: string) => `Tranh minh hoạ: ${title}`,
    photoAlt: (title: string) => `Ảnh ${title}`,
    illustration: "Tranh minh hoạ, không phải ảnh chụp sản phẩm.",
    morePhotos: "Ảnh khác",
    sameAisle: "Cùng gian hàng",
  },
  en: {
    home: "Home",
    all: "All products",
    by: "Producer",
    packs: "Choose a pack",
    pack: "Pack",
    seasonOver: "Out of season, not for sale now",
    seasonBack: (day: string) => `Out of season, expected back from ${day}`,
    seeDecision: "See the decision",
    alcohol:
      "Drinking alcohol can cause traffic accidents. Not for sale to anyone under 18; not advised during pregnancy.",
    alcoholPay:
      "Alcohol cannot be paid for on delivery. You will confirm that you are 18 or over when ordering.",
    illustrative:
      "The prices here are examples for this demonstration, not prices announced by the producer.",
    vat: "VAT included",
    shippedBy:
      "The producer packs and sends it. The fee depends on weight and destination; the cart shows it beforehand.",
    booking: "This is a service, nothing is shipped. The producer will call to agree on a day.",
    label: "On the label",
    labelEmpty: "The producer has not given label facts for this product yet.",
    group: "OCOP group",
    code: "Item code",
    source: "Taken from",
    producerTitle: "Who makes it",
    formerPlace: (place: string) => `Address before 1 July 2025: ${place}`,
    producerMore: "Meet the producer",
    pictureAlt: (title: string) => `Illustration: ${title}`,
    photoAlt: (title: string) => `Photo of ${title}`,
    illustration: "An illustration, not a photo of the product.",
    morePhotos: "More photos",
    sameAisle: "From the same aisle",
  },
});
