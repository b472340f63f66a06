import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { buyerLock, lockTimes } from "./buyer-lock";
import { type Invite, inviteMemberStep } from "./steps/invite-member";
import { queueBuyerLettersStep } from "./steps/queue-buyer-letters";

/** Invites somebody to act for a company; the letter holds the only copy of the way in. */
export const inviteBuyerMemberWorkflow = createWorkflow("buyer-invite-member", (input: Invite) => {
  const key = transform({ input }, ({ input }) => buyerLock(input.buyer_id));
  acquireLockStep({ key, ...lockTimes });
  inviteMemberStep(input);
  const letters = transform({ input }, ({ input }) => ({
    letters: [
      {
        key: `buyer-invitation:${input.token_hash}`,
        to: input.email,
        title: `${input.buyer_name} mời bạn cùng mua sỉ`,
        paragraphs: [
          `${input.invited_by_name} mời bạn vào tài khoản mua sỉ của ${input.buyer_name} trên Chợ OCOP Bắc Kạn.`,
          "Lời mời dùng được một lần, trong 7 ngày.",
        ],
        button: { label: "Nhận lời mời", path: `/si/loi-moi/${input.token}` },
      },
    ],
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
});
