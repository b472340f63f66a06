import type { NewLetter } from "../../modules/mail";
import { buttonHtml, letterHtml, paragraphHtml } from "../mail/letter-html";
import { invitationLetter } from "../producer-member/letters";

type To = { id: string; code: string; name: string; email: string; version: number };
type Words = { what: string; title: string; paragraphs: string[]; label: string; path: string };

const letter = (to: To, shop: string, { what, title, paragraphs, label, path }: Words): NewLetter => {
  const url = `${shop}${path}`;
  const foot = `Thư này gửi cho người nộp hồ sơ bán hàng ${to.code} trên Chợ OCOP Bắc Kạn.`;
  const body = [...paragraphs.map(paragraphHtml), buttonHtml(label, url)].join("\n");
  return {
    key: `producer-application:${to.id}:${what}:${to.version}`,
    to: to.email,
    subject: title,
    html: letterHtml({ lang: "vi", title, body, foot }),
    text: [title, ...paragraphs, url, foot].join("\n\n"),
  };
};

const pageOf = (to: To): string => `/ban-hang/${to.code}`;

export const receivedLetter = (to: To, shop: string): NewLetter =>
  letter(to, shop, {
    what: "received",
    title: `Đã nhận hồ sơ ${to.code}`,
    paragraphs: [
      `Văn phòng OCOP đã nhận hồ sơ bán hàng của ${to.name}.`,
      "Văn phòng xem giấy tờ rồi trả lời bằng thư. Bạn xem hồ sơ đến đâu ở trang dưới đây.",
    ],
    label: "Xem hồ sơ",
    path: pageOf(to),
  });

/** The only place where the token stands. */
export const returnedLetter = (to: To, shop: string, remark: string, token: string): NewLetter =>
  letter(to, shop, {
    what: "returned",
    title: `Hồ sơ ${to.code} cần sửa`,
    paragraphs: [
      `Văn phòng OCOP ghi: ${remark}`,
      "Bạn mở trang dưới đây, sửa rồi gửi lại. Những gì đã viết và giấy tờ đã gửi vẫn còn. Đừng chuyển thư này cho người khác.",
    ],
    label: "Sửa hồ sơ",
    path: `${pageOf(to)}/sua?khoa=${token}`,
  });

export const refusedLetter = (to: To, shop: string, reason: string): NewLetter =>
  letter(to, shop, {
    what: "refused",
    title: `Hồ sơ ${to.code} không được nhận`,
    paragraphs: [`Lý do: ${reason}`, "Nếu thấy chưa đúng, bạn liên hệ văn phòng OCOP và nêu mã hồ sơ."],
    label: "Xem hồ sơ",
    path: pageOf(to),
  });

export const approvedLetter = (to: To, shop: string): NewLetter =>
  letter(to, shop, {
    what: "approved",
    title: `${to.name} đã có gian hàng trên chợ`,
    paragraphs: [
      "Bạn đăng nhập bằng e-mail này và mật khẩu đã đặt trong hồ sơ, rồi viết sản phẩm đầu tiên. Nếu e-mail này đã có tài khoản trên chợ từ trước, bạn mở liên kết trong thư mời gửi cùng lúc và dùng mật khẩu cũ.",
      "Hàng lên chợ sau khi văn phòng xác minh giấy tờ và duyệt sản phẩm; kênh chủ thể ghi rõ còn thiếu gì.",
    ],
    label: "Vào kênh chủ thể",
    path: "/kenh-chu-the",
  });

/** The letter to an owner who is invited because her e-mail has an account; none for everybody else. */
export const ownerInvitations = (
  { name, email }: { name: string; email: string },
  invitation: { id: string; expires_at: string; sent_count: number } | null,
  token: string,
  shop: string,
): NewLetter[] => {
  if (!invitation) return [];
  const words = {
    producer_name: name,
    email,
    token,
    role: "owner",
    invited_by_name: "Văn phòng OCOP",
  } as const;
  return [invitationLetter({ ...invitation, ...words }, shop)];
};
