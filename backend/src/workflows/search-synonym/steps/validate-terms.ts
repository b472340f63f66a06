import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FieldRefusal } from "../../../field-refusal";
import { termKey } from "../term-key";

/** Each term once, in NFC. @throws FieldRefusal when fewer than two different terms are left */
export const validateTermsStep = createStep("validate-terms", async (groups: { terms: string[] }[]) => {
  const clean = groups.map(({ terms }) => {
    const byKey = new Map(terms.map((term) => [termKey(term), term.normalize("NFC").trim().toLowerCase()]));
    byKey.delete("");
    if (byKey.size < 2) {
      throw new FieldRefusal({ terms: "Cần ít nhất hai từ khác nhau." }, "synonym_terms");
    }
    return { terms: [...byKey.values()] };
  });
  return new StepResponse(clean);
});
