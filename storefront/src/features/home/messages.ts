import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    metaTitle: "Đặc sản OCOP Bắc Kạn, bán từ chính nơi làm ra",
    metaDescription:
      "Miến dong, chè Shan tuyết, gạo Bao thai, nghệ, lạp sườn và các sản phẩm OCOP của Bắc Kạn. Mỗi sao đều ghi rõ quyết định và ngày hết hạn.",
    title: "Phiên chợ vùng cao, mở cửa mỗi ngày",
    lead: "Đặc sản OCOP của Bắc Kạn, gửi thẳng từ hợp tác xã và hộ làm ra. Sao nào ghi ở đây cũng có quyết định kèm ngày hết hạn.",
    browse: "Xem các sản phẩm",
    check: "Tra cứu sao OCOP",
    aisles: "Các gian hàng",
    topStars: "Sao cao, đang còn hiệu lực",
    allByStars: "Xem tất cả theo sao",
    starsTitle: "Sao OCOP nói điều gì",
    starsText:
      "Sao do hội đồng của Nhà nước chấm theo bộ tiêu chí chung: sức mạnh cộng đồng, cách bán hàng và chất lượng.",
    scores: { 5: "90–100 điểm, cấp quốc gia", 4: "70 đến dưới 90 điểm", 3: "50 đến dưới 70 điểm" },
    starsMore: "Đọc thêm về sao",
    truthTitle: "Chợ giữ sao cho đúng thế nào",
    truth: [
      "Mỗi sao gắn với một quyết định có số, ngày ký và hiệu lực 36 tháng.",
      "Qua ngày hết hạn, sao tự rời khỏi mọi trang ngay từ nửa đêm. Sản phẩm chỉ còn dòng ghi “Từng đạt”.",
      "Thứ tự trên kệ không bán: không ai trả tiền để được xếp trước.",
    ],
    rules: "Xem quy chế hoạt động",
    producersTitle: "Người làm ra",
    producersLead: "Hợp tác xã, tổ hợp tác, doanh nghiệp và hộ kinh doanh ở Bắc Kạn cũ.",
    productCount: (n: number) => `${n} sản phẩm`,
    allProducers: "Gặp tất cả nhà sản xuất",
  },
  en: {
    metaTitle: "OCOP specialties of Bắc Kạn, sold by those who make them",
    metaDescription:
      "Canna glass noodles, Shan tea, Bao Thai rice, turmeric, smoked sausage and other OCOP products of Bắc Kạn. Every star names its decision and its last day.",
    title: "A highland market, open every day",
    lead: "OCOP specialties of Bắc Kạn, sent by the cooperatives and families that make them. Every star here names its decision and its last day.",
    browse: "See the products",
    check: "Check an OCOP star",
    aisles: "Aisles",
    topStars: "Most stars, in force today",
    allByStars: "See all by stars",
    starsTitle: "What OCOP stars say",
    starsText:
      "Public councils score each product by one set of criteria: the strength of the community, the marketing and the quality.",
    scores: { 5: "90–100 points, national level", 4: "70 to under 90 points", 3: "50 to under 70 points" },
    starsMore: "More about the stars",
    truthTitle: "How we keep stars true",
    truth: [
      "Every star hangs on a decision with a number, a date and 36 months of validity.",
      "After its last day a star leaves every page at midnight. Only a line “Held” remains.",
      "The order on the shelf is not for sale: nobody pays to stand first.",
    ],
    rules: "Read the operating rules",
    producersTitle: "Those who make it",
    producersLead: "Cooperatives, groups, companies and households of the former Bắc Kạn.",
    productCount: (n: number) => `${n} products`,
    allProducers: "Meet all producers",
  },
});
