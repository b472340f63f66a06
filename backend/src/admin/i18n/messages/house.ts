/** The few words of the dashboard itself that name its maker: here they name the market. */
export const house = {
  vi: {
    login: { title: "Chợ OCOP Bắc Kạn", hint: "Đăng nhập vào bàn làm việc của văn phòng và đơn vị vận hành" },
  },
  en: {
    login: { title: "Bắc Kạn OCOP market", hint: "Sign in to the desk of the office and the operator" },
  },
};
