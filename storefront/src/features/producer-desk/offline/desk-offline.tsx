import type { ProducerMe } from "@contracts/producer";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { CopyMark } from "./copy-mark";
import { DeskWorker } from "./desk-worker";
import { ownerOf } from "./kept-pages";
import { messages } from "./messages";
import { NetworkNeeded } from "./network-needed";

/** `written_at`: the moment at which the server writes the page, ISO 8601. */
type DeskOfflineProps = { me: ProducerMe; written_at: string; locale: Locale };

/** What the desk does without a network: reads its last copies, and says what cannot be sent. */
export const DeskOffline = ({ me, written_at, locale }: DeskOfflineProps) => {
  const t = messages(locale);
  const words = { copy: t.copy(formatInstant(written_at)), none: t.none, slow: t.slow, reload: t.reload };
  return (
    <>
      <span hidden data-desk-owner={ownerOf(me.producer.id, me.member.id)} />
      <DeskWorker owner={ownerOf(me.producer.id, me.member.id)} root={deskPaths(locale).today} />
      <CopyMark written_at={written_at} words={words} />
      <NetworkNeeded words={{ needsNetwork: t.needsNetwork, close: t.close }} />
    </>
  );
};
