import type { ApplicationPaperKind } from "../../contracts/producer-application";
import type { RegisterProducer } from "../../contracts/producer-registration";
import { paperFault, verificationLack } from "../../modules/producer";

/** A paper as it is handed in: with a file, or to keep the file that is there already. */
export type WrittenPaper = {
  kind: ApplicationPaperKind;
  number: string;
  issued_on: string;
  expires_on: string | null;
  file: { name: string; base64: string } | null;
};

const fieldOf = (kind: ApplicationPaperKind, name: string): string => `${kind}_${name}`;

/**
 * What is wrong with the papers of an application on a day, by field of its form. A company must show its
 * registration; a household may show who its head is instead. `kept` are kinds whose file is there already.
 */
export function applicationPaperFaults(
  legalForm: RegisterProducer["legal_form"],
  papers: readonly WrittenPaper[],
  kept: readonly ApplicationPaperKind[],
  day: string,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const paper of papers) {
    const fault = paperFault(paper, day);
    if (fault) faults[fieldOf(paper.kind, fault.field)] = fault.message;
    if (!paper.file && !kept.includes(paper.kind))
      faults[paper.kind] = "Hãy chụp hoặc chọn tệp của giấy này.";
  }
  const shown = papers.map(({ kind }) => ({ kind, state: "verified" as const }));
  const [lacking, ...others] = verificationLack(legalForm, shown);
  if (lacking) {
    const either = others.length > 0 ? "giấy đăng ký hoặc giấy tờ cá nhân" : "giấy đăng ký kinh doanh";
    faults[lacking] ??= `Hãy gửi ${either}: văn phòng cần biết ai bán hàng.`;
  }
  return faults;
}
