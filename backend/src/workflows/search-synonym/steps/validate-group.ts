import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SynonymGroupInput } from "../../../contracts/search-synonym";
import { FieldRefusal } from "../../../field-refusal";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../../modules/search-synonym";
import { termKey } from "../term-key";

export type SynonymDraft = SynonymGroupInput & { id?: string };

const refuse = (message: string): never => {
  throw new FieldRefusal({ terms: message }, "synonym_terms");
};

/**
 * Each term once; no term in two groups: whoever looks for it would not know which of them holds.
 * @throws FieldRefusal for the terms; MedusaError not_found
 */
export const validateGroupStep = createStep(
  "validate-synonym-group",
  async ({ id, terms, is_one_way }: SynonymDraft, { container }) => {
    const byKey = new Map<string, string>();
    for (const term of terms) {
      const key = termKey(term);
      if (key === "") refuse(`“${term}” không có chữ hay số nào để tìm.`);
      const twin = byKey.get(key);
      if (twin !== undefined) refuse(`“${term}” trùng với “${twin}” trong cùng nhóm.`);
      byKey.set(key, term);
    }
    if (byKey.size < 2) refuse("Cần ít nhất hai từ khác nhau.");
    const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
    const groups = await service.listSynonymGroups({}, { take: null });
    if (id !== undefined && !groups.some((group) => group.id === id)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy nhóm từ này. Có thể ai đó vừa xoá.");
    }
    for (const group of groups.filter((one) => one.id !== id)) {
      const taken = group.terms.find((term) => byKey.has(termKey(term)));
      if (taken) refuse(`“${taken}” đã có trong nhóm: ${group.terms.join(", ")}. Hãy sửa nhóm đó.`);
    }
    return new StepResponse({ id, terms, is_one_way });
  },
);
