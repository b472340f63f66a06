import type { NewNotice } from "../../modules/notice";

/** Tells the office that an application waits for it; one sent again is told again. */
export const officeNotices = (made: {
  id: string;
  code: string;
  name: string;
  version: number;
}): { notices: NewNotice[] } => ({
  notices: [
    {
      key: `producer-application:${made.id}:${made.version}`,
      audience: "office",
      producer_id: null,
      kind: "producer_application",
      title: `${made.name} đăng ký bán hàng`,
      body: `Hồ sơ ${made.code}${made.version > 1 ? " đã sửa và gửi lại" : ""}, chờ xem.`,
      href: `/producer-applications/${made.id}`,
    },
  ],
});
