import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { type StandingVerb, useDecideProducer } from "../../data/producer-papers";
import type { ProducerDetail } from "../../data/producers";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ReasonDrawer } from "./reason-drawer";

type Reasoned = "refuse" | "suspend";

/** Whether a producer may sell, who said so and when, and what the office may say now. */
export function SellingSection({ producer }: { producer: ProducerDetail }) {
  const words = useWords();
  const decide = useDecideProducer(producer.id);
  const [asking, setAsking] = useState<Reasoned | null>(null);
  const isSuspended = producer.is_suspended;
  const isVerified = producer.selling.verified_on !== null;

  function say(verb: StandingVerb, reason?: string) {
    decide.mutate(reason === undefined ? { verb } : { verb, reason }, {
      onSuccess: () => {
        setAsking(null);
        toast.success(words(`paper.done_${verb}`, { name: producer.name }));
      },
      onError: ({ message }) => toast.error(words("paper.failed"), { description: message }),
    });
  }
  const button = (label: string, onClick: () => void, variant: "primary" | "secondary" | "danger") => (
    <Button size="small" variant={variant} isLoading={decide.isPending} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <Section
      title={words("paper.selling")}
      aside={
        <span className="flex flex-wrap justify-end gap-2">
          {!isVerified && button(words("paper.verify_producer"), () => say("verify"), "primary")}
          {button(words("paper.refuse_producer"), () => setAsking("refuse"), "secondary")}
          {isSuspended
            ? button(words("paper.lift"), () => say("lift-suspension"), "secondary")
            : button(words("paper.suspend"), () => setAsking("suspend"), "danger")}
        </span>
      }
    >
      <Facts facts={sellingFacts(producer, words)} />
      {asking && (
        <ReasonDrawer
          isDangerous
          title={words(`paper.${asking}_title`, { name: producer.name })}
          effect={words(`paper.${asking}_effect`)}
          saveLabel={words(asking === "refuse" ? "paper.refuse_producer" : "paper.suspend")}
          refusal={decide.error}
          isSaving={decide.isPending}
          onSave={(reason) => say(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}

function sellingFacts({ selling, verified_by_name, suspended_by_name }: ProducerDetail, words: Words) {
  const { obstacle, verified_on, suspended_on, food_until } = selling;
  const said = (day: string, who: string | null) => [formatDay(day), who].filter(Boolean).join(" · ");
  return [
    {
      label: words("paper.today"),
      value: words(obstacle ? `paper.obstacle_${obstacle}` : "producer.active"),
    },
    {
      label: words("paper.verified"),
      value: verified_on ? said(verified_on, verified_by_name) : words("paper.not_verified"),
    },
    { label: words("paper.refusal_reason"), value: selling.refusal_reason },
    { label: words("paper.suspended"), value: suspended_on && said(suspended_on, suspended_by_name) },
    { label: words("paper.suspension_reason"), value: selling.suspension_reason },
    { label: words("paper.food_until"), value: food_until && formatDay(food_until) },
  ].filter((fact) => fact.value);
}
