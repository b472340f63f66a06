import type { CertificationView } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

export type Fact = { term: string; value: string };

/** The facts of one decision in words; what the source does not say is said to be unknown. */
export const certificationFacts = (view: Omit<CertificationView, "standing">, locale: Locale): Fact[] => {
  const t = messages(locale);
  const facts: Fact[] = [{ term: t.decision, value: view.decision_number ?? t.noNumber }];
  if (view.issuer_level) facts.push({ term: t.issuer, value: t.issuers[view.issuer_level] });
  facts.push({ term: t.issued, value: issuedWords(view, locale) });
  if (view.expires_on) facts.push({ term: t.expires, value: formatDay(view.expires_on) });
  return facts;
};

const issuedWords = (view: Omit<CertificationView, "standing">, locale: Locale): string => {
  const t = messages(locale);
  if (view.issued_on) return formatDay(view.issued_on);
  if (view.year === null) return t.unknownDay;
  return view.year_basis === "as_of" ? t.yearAsOf(view.year) : t.yearRecognised(view.year);
};

/** Whether stars may be drawn for this decision. */
export const isHeld = ({ standing }: Pick<CertificationView, "standing">): boolean =>
  standing === "in_force" || standing === "expiring";
