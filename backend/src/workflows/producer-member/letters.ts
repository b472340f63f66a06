import type { MemberRole } from "../../contracts/producer";
import type { NewLetter } from "../../modules/mail";
import { vietnamDay } from "../../vietnam-day";
import { buttonHtml, letterHtml, paragraphHtml } from "../mail/letter-html";
import { dayWord } from "../producer/paper-words";

export type InvitationToWrite = {
  id: string;
  email: string;
  role: MemberRole;
  invited_by_name: string;
  /** ISO instant. */
  expires_at: string;
  sent_count: number;
  producer_name: string;
  /** The only place where it stands. */
  token: string;
};

const roles: Record<MemberRole, string> = {
  owner: "chủ cơ sở",
  manager: "người quản lý",
  staff: "nhân viên",
};

/** The letter whose link makes its reader a member, once and for a week. */
export function invitationLetter(to: InvitationToWrite, shop: string): NewLetter {
  const title = `Mời vào gian hàng của ${to.producer_name}`;
  const paragraphs = [
    `${to.invited_by_name} mời bạn vào gian hàng của ${to.producer_name} trên Chợ OCOP Bắc Kạn, với vai trò ${roles[to.role]}.`,
    `Liên kết dùng được một lần, đến ngày ${dayWord(vietnamDay(new Date(to.expires_at)))}. Đừng chuyển thư này cho người khác.`,
    "Nếu bạn không biết người mời, hãy bỏ qua thư này.",
  ];
  const url = `${shop}/kenh-chu-the/loi-moi?khoa=${to.token}`;
  const label = "Nhận lời mời";
  const foot = "Thư này gửi theo yêu cầu của một gian hàng trên Chợ OCOP Bắc Kạn.";
  const body = [...paragraphs.map(paragraphHtml), buttonHtml(label, url)].join("\n");
  return {
    key: `producer-invitation:${to.id}:${to.sent_count}`,
    to: to.email,
    subject: title,
    html: letterHtml({ lang: "vi", title, body, foot }),
    text: [title, ...paragraphs, url, foot].join("\n\n"),
  };
}
