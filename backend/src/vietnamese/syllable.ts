const initials = "ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|q|r|s|t|v|x";
const nuclei =
  "uyeu|ieu|oai|oao|oay|oeo|uao|uay|uoi|uou|uya|uye|uyu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|a|e|i|o|u|y";
const finals = "ch|ng|nh|c|m|n|p|t";

// In a search key y is written i.
const nucleus = nuclei.replaceAll("y", "[yi]");
const syllable = new RegExp(`^(?:${initials})?(?:${nucleus})(?:${finals})?$`);

/** Whether a folded word could be a Vietnamese syllable: `mien` could, `mieesn` could not. */
export const isSyllable = (folded: string): boolean => syllable.test(folded);
