import type { OfficeProposal } from "../../contracts/product-proposal";
import type { PostNotices } from "../notice/steps/validate-notices";

/** Tells the producer that its product is on the market. */
export const approvalNotice = ({ id, producer, content, product }: OfficeProposal): PostNotices => ({
  notices: [
    {
      key: `proposal:${id}:approved`,
      audience: "producer",
      producer_id: producer.id,
      kind: "listing",
      title: `Đã lên chợ: ${content.title}`,
      body: "Văn phòng OCOP đã duyệt sản phẩm mới này; khách mua được ngay.",
      href: product && `/kenh-chu-the/san-pham/${product.id}`,
    },
  ],
});
