import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { BuyerLetter } from "./buyer-letter";
import { buyerLock, lockTimes } from "./buyer-lock";
import type { BuyerVerb } from "./decide-state";
import { type BuyerDecision, decideBuyerStep } from "./steps/decide-buyer";
import { queueBuyerLettersStep } from "./steps/queue-buyer-letters";

const news: Record<BuyerVerb, (name: string) => { title: string; text: string }> = {
  approve: (name) => ({
    title: `${name} đã được duyệt mua sỉ`,
    text: "Bạn đăng nhập để xem bảng giá sỉ, thêm nơi nhận hàng và mời đồng nghiệp.",
  }),
  refuse: (name) => ({
    title: `Chưa nhận đăng ký mua sỉ của ${name}`,
    text: "Bạn bổ sung theo lý do trên rồi đăng ký lại.",
  }),
  suspend: (name) => ({
    title: `${name} tạm dừng mua sỉ`,
    text: "Các đơn đã đặt vẫn được giao. Bạn liên hệ đơn vị vận hành để mở lại.",
  }),
  lift: (name) => ({ title: `${name} được mua sỉ trở lại`, text: "Bạn đăng nhập và đặt hàng như trước." }),
};

const letterTo = (to: string, name: string, { buyer_id, verb, reason, now }: BuyerDecision): BuyerLetter => {
  const { title, text } = news[verb](name);
  return {
    key: `buyer:${buyer_id}:${verb}:${now}:${to}`,
    to,
    title,
    paragraphs: [...(reason ? [`Lý do: ${reason}`] : []), text],
    button: { label: "Mở trang mua sỉ", path: "/si" },
  };
};

/** The operator approves, refuses or suspends a company, or lifts the suspension; its owners are told. */
export const decideBuyerWorkflow = createWorkflow("buyer-decide", (input: BuyerDecision) => {
  const key = transform({ input }, ({ input }) => buyerLock(input.buyer_id));
  acquireLockStep({ key, ...lockTimes });
  const decided = decideBuyerStep(input);
  const letters = transform({ input, decided }, ({ input, decided: { owners, name } }) => ({
    letters: owners.map((to) => letterTo(to, name, input)),
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
});
