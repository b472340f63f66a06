import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    skip: "Đến nội dung chính",
    title: "Mua sỉ",
    menu: "Các trang mua sỉ",
    catalogue: "Bảng giá sỉ",
    review: "Giỏ sỉ",
    orders: "Đơn đã đặt",
    shop: "Về chợ",
    signOut: "Đăng xuất",
    taxCode: (code: string) => `MST ${code}`,
    signIn: {
      title: "Đăng nhập mua sỉ",
      lead: "Dùng tài khoản của bên mua sỉ để xem giá theo bậc và đặt hàng theo thùng. Giỏ sỉ trên máy này vẫn được giữ.",
    },
    refused: {
      title: "Tài khoản này chưa mua sỉ được",
      text: (name: string) =>
        `Bạn đang đăng nhập với tên ${name}, là tài khoản mua lẻ. Giá sỉ chỉ hiện cho công ty, siêu thị và cửa hàng đã đăng ký với chợ.`,
      how: "Muốn mua sỉ, bạn chuẩn bị",
      needs: [
        "Tên pháp nhân, mã số thuế và địa chỉ xuất hoá đơn",
        "Nơi nhận hàng và người nhận",
        "Tên, email của từng người sẽ đặt hàng",
      ],
      where:
        "Chợ chưa có đăng ký trực tuyến. Bạn gửi các thông tin trên cho đơn vị vận hành, ghi ở chân trang chợ; đơn vị vận hành kiểm tra rồi mở tài khoản mua sỉ.",
      other: "Đăng nhập tài khoản khác",
      retail: "Mua lẻ trên chợ",
    },
    failure: {
      title: "Chưa tải được trang này",
      text: "Lỗi do hệ thống hoặc đường truyền, không phải do bạn. Giỏ sỉ trên máy này vẫn còn nguyên.",
      retry: "Tải lại",
    },
    notFound: {
      title: "Không có đơn này",
      text: "Mã đơn không thuộc bên mua của bạn, hoặc đường dẫn đã đổi.",
      orders: "Xem các đơn đã đặt",
    },
  },
  en: {
    skip: "Skip to content",
    title: "Wholesale",
    menu: "Wholesale pages",
    catalogue: "Price list",
    review: "Basket",
    orders: "Orders",
    shop: "To the market",
    signOut: "Sign out",
    taxCode: (code: string) => `Tax code ${code}`,
    signIn: {
      title: "Sign in to wholesale",
      lead: "Use the account of your company to see price tiers and to order by the case. The basket on this device is kept.",
    },
    refused: {
      title: "This account cannot buy wholesale yet",
      text: (name: string) =>
        `You are signed in as ${name}, a shopper's account. Wholesale prices are shown to companies, supermarkets and shops registered with the market.`,
      how: "To buy wholesale, have ready",
      needs: [
        "Legal name, tax code and invoice address",
        "Where the goods go and who receives them",
        "Name and e-mail of everybody who will order",
      ],
      where:
        "There is no online registration yet. Send these to the operator named at the foot of the market's pages; the operator checks them and opens the account.",
      other: "Sign in with another account",
      retail: "Shop retail",
    },
    failure: {
      title: "This page could not be loaded",
      text: "The fault is with the system or the connection, not yours. The basket on this device is safe.",
      retry: "Load again",
    },
    notFound: {
      title: "There is no such order",
      text: "The code is not one of your company's, or the address has changed.",
      orders: "See your orders",
    },
  },
});
