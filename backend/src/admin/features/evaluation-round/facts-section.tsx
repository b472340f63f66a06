import { Button, toast, usePrompt } from "@medusajs/ui";
import type { RoundView } from "../../../contracts/evaluation-round";
import { useRoundAct } from "../../data/rounds";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { RoundStateBadge } from "./state-badge";

/** What a round is, and the button that closes it or opens it again. */
export function RoundFacts({ round }: { round: RoundView }) {
  const words = useWords();
  const ask = usePrompt();
  const act = useRoundAct(round.id);
  const verb = round.state === "closed" ? "reopen" : "close";
  const done = verb === "close" ? "round.closed" : "round.reopened";
  async function move() {
    const isSure = await ask({
      variant: "confirmation",
      title: words(`round.${verb}_title`, { name: round.name }),
      description: words(`round.${verb}_text`),
      confirmText: words(`round.${verb}`),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    act.mutate(
      { verb },
      {
        onSuccess: () => toast.success(words(done)),
        onError: (refusal) => toast.error(words("round.failed"), { description: refusal.message }),
      },
    );
  }
  const { product: a, marketing: b, quality: c } = round.criteria.parts;
  const facts = [
    { label: words("round.state"), value: <RoundStateBadge state={round.state} /> },
    { label: words("round.year"), value: String(round.year) },
    { label: words("round.issuer_level"), value: words(`round.level_${round.issuer_level}`) },
    { label: words("round.opened_on"), value: formatDay(round.opened_on) },
    { label: words("round.criteria"), value: round.criteria.source },
    { label: words("round.parts"), value: words("round.parts_of", { a, b, c }) },
    { label: words("round.note"), value: round.note ?? "–" },
  ];
  return (
    <Section
      title={round.is_demonstration ? `${round.name} (${words("shared.demonstration")})` : round.name}
      aside={
        <Button size="small" variant="secondary" isLoading={act.isPending} onClick={move}>
          {words(`round.${verb}`)}
        </Button>
      }
    >
      <Facts facts={facts} />
    </Section>
  );
}
