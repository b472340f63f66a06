import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../../contracts/producer";
import { memberPasswordSchema } from "../../../contracts/producer-application";
import { FieldRefusal } from "../../../field-refusal";
import { findInvitation, hasAccount } from "../find-invitation";

/** `now` is an ISO instant. */
export type Acceptance = { token: string; password: string; now: string };

type Accepting = {
  id: string;
  email: string;
  role: MemberRole;
  producer_id: string;
  /** Empty for whoever has no account yet. */
  auth_identity_id: string;
};

/**
 * The invitation, and the account that is to be used. The link shows that she reads the e-mail; the password
 * that an account with this e-mail is hers, and not somebody's who opened it in her name.
 * @throws MedusaError not_found; FieldRefusal for the password
 */
export const validateAcceptanceStep = createStep(
  "validate-invitation-acceptance",
  async ({ token, password, now }: Acceptance, { container }) => {
    const { id, email, role, producer } = await findInvitation(container, token, new Date(now));
    const invitation = { id, email, role, producer_id: producer.id };
    if (!(await hasAccount(container, email))) {
      const read = memberPasswordSchema.safeParse(password);
      if (!read.success)
        throw new FieldRefusal({ password: "Hãy đặt mật khẩu từ 10 đến 200 ký tự." }, "acceptance");
      return new StepResponse<Accepting>({ ...invitation, auth_identity_id: "" });
    }
    const answer = await container
      .resolve(Modules.AUTH)
      .authenticate("emailpass", { body: { email, password } });
    if (!answer.success || !answer.authIdentity)
      throw new FieldRefusal({ password: "Mật khẩu chưa đúng với tài khoản của e-mail này." }, "acceptance");
    return new StepResponse<Accepting>({ ...invitation, auth_identity_id: answer.authIdentity.id });
  },
);
