import type { ProducerSummary } from "@contracts/catalogue";
import type { Option } from "@/ui/select";

export type LookUpChoices = { producers: Option[]; communes: Option[] };

const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label, "vi");

/** Holders and the communes they sit in, as choices of the form; an operator's display point holds nothing. */
export const lookUpChoices = (producers: readonly ProducerSummary[]): LookUpChoices => {
  const holders = producers.filter(({ is_operator }) => !is_operator);
  const communes = new Map(
    holders.flatMap(({ commune: { code, name } }) => (code && name ? [[code, name] as const] : [])),
  );
  return {
    producers: holders.map(({ handle, name }) => ({ value: handle, label: name })).sort(byLabel),
    communes: [...communes].map(([value, label]) => ({ value, label })).sort(byLabel),
  };
};

/** The words of a chosen value; the value itself where it is not among the choices. */
export const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;
