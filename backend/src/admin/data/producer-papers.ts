import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CheckPaper } from "../../contracts/producer-paper";
import { post, postForm } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const path = (id: string) => `/admin/producers/${encodeURIComponent(id)}`;

/** Whatever the office says of a producer may have been said by somebody else: it is read again either way. */
function useWord<Said>(send: (said: Said) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, Said>({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ["ocop-producers"] }),
  });
}

/** Verifies or refuses a paper of a producer. */
export const useCheckPaper = (producerId: string) =>
  useWord<{ paperId: string; check: CheckPaper }>(({ paperId, check }) =>
    post(`${path(producerId)}/papers/${encodeURIComponent(paperId)}/check`, check),
  );

export type StandingVerb = "verify" | "refuse" | "suspend" | "lift-suspension";

/** The office's word about a producer; a refusal and a suspension carry their reason. */
export const useDecideProducer = (producerId: string) =>
  useWord<{ verb: StandingVerb; reason?: string }>(({ verb, reason }) =>
    post(`${path(producerId)}/${verb}`, reason === undefined ? {} : { reason }),
  );

export type PaperDraft = { kind: string; number: string; issued_on: string; expires_on: string };

/** Hands a paper in for a producer that brought it on paper. */
export const useHandInPaper = (producerId: string) =>
  useWord<{ draft: PaperDraft; file: File }>(({ draft, file }) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(draft)) form.append(name, value);
    form.append("file", file);
    return postForm(`${path(producerId)}/papers`, form);
  });
