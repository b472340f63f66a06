import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createCustomerWorkflow } from "../account/create-customer";
import type { BuyerLetter } from "./buyer-letter";
import { lockTimes } from "./buyer-lock";
import { createApplicationStep } from "./steps/create-application";
import { queueBuyerLettersStep } from "./steps/queue-buyer-letters";
import { type Applicant, type Application, validateApplicationStep } from "./steps/validate-application";

export type ApplyInput = {
  company: Application;
  applicant: Applicant;
  /** Day and instant (ISO 8601) of the application. */
  today: string;
  now: string;
};

function letterOf({ company, applicant, now }: ApplyInput, hasAccount: boolean): BuyerLetter {
  const common = { key: `buyer-application:${applicant.email}:${now}`, to: applicant.email };
  if (hasAccount) {
    return {
      ...common,
      title: "Đăng ký mua sỉ chưa gửi được",
      paragraphs: [
        `Có người vừa đăng ký mua sỉ cho ${company.name} bằng e-mail này, nhưng e-mail đã có tài khoản trên chợ.`,
        "Nếu là bạn: hãy đăng nhập rồi đăng ký lại, hồ sơ sẽ gắn với tài khoản sẵn có. Nếu không phải bạn thì không cần làm gì, chưa có gì được ghi.",
      ],
      button: { label: "Đăng nhập rồi đăng ký", path: "/si/dang-nhap?ve=%2Fsi%2Fdang-ky" },
    };
  }
  return {
    ...common,
    title: `Đã nhận đăng ký mua sỉ của ${company.name}`,
    paragraphs: [
      "Đơn vị vận hành sẽ kiểm tra mã số thuế, tên pháp nhân và địa chỉ, rồi báo lại bằng thư.",
      "Trong lúc chờ, bạn đăng nhập để xem hồ sơ đang ở bước nào.",
    ],
    button: { label: "Xem hồ sơ", path: "/si" },
  };
}

/**
 * A company asks to buy wholesale. Whoever applies with an address that has an account already learns of it
 * by a letter, so that nobody can ask the form which addresses are known.
 */
export const applyBuyerWorkflow = createWorkflow("buyer-apply", (input: ApplyInput) => {
  const key = "buyer-apply";
  acquireLockStep({ key, ...lockTimes });
  const checked = validateApplicationStep(input);
  const account = when(
    "needs-account",
    { input, checked },
    ({ input, checked }) => input.applicant.customer_id === null && !checked.has_account,
  ).then(() => {
    const customer = transform({ input }, ({ input: { applicant, company } }) => ({
      email: applicant.email,
      password: applicant.password ?? "",
      first_name: company.contact_name,
      last_name: "",
      phone: company.contact_phone,
    }));
    return createCustomerWorkflow.runAsStep({ input: customer });
  });
  when("may-apply", { checked }, ({ checked }) => !checked.has_account).then(() => {
    const application = transform({ input, checked, account }, ({ input, checked, account }) => ({
      row: checked.row,
      owner: {
        customer_id: input.applicant.customer_id ?? account?.customer_id ?? "",
        email: input.applicant.email,
      },
      applied_on: input.today,
    }));
    createApplicationStep(application);
  });
  const letters = transform({ input, checked }, ({ input, checked }) => ({
    letters: [letterOf(input, checked.has_account)],
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
});
