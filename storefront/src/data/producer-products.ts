import "server-only";
import type { ProductPage } from "@contracts/catalogue";
import type { OwnProductList, OwnProductQuery, ProductChoices } from "@contracts/own-product";
import type { BeginProposal, ProposalAnswer, ProposalView, SaveProposal } from "@contracts/product-proposal";
import type { Answer } from "./backend-fetch";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";

const pathOf = (id: string, verb = ""): string => `/producer/product-proposals/${segment(id)}${verb}`;

/** The producer's products in all their states; null when the session is over. */
export const listOwnProducts = async (query: OwnProductQuery): Promise<OwnProductList | null> => {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) asked.set(key, value);
  return orNull(await askDesk<OwnProductList>(`/producer/products?${asked}`), "/producer/products", 401, 403);
};

/** Aisles and product groups to choose from; null when the session is over. */
export const findProductChoices = async (): Promise<ProductChoices | null> =>
  orNull(await askDesk<ProductChoices>("/producer/products/choices"), "/producer/products/choices", 401, 403);

/** One new product; another producer's is `missing`. */
export const findProposal = async (id: string): Promise<ProposalView | "missing" | "signed_out"> => {
  const answer = await askDesk<ProposalAnswer>(pathOf(id));
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/product-proposals/:id", 401, 403)?.proposal ?? "signed_out";
};

/** Its page as a shopper would see it. */
export const findProposalPreview = async (id: string): Promise<ProductPage | "missing" | "signed_out"> => {
  const answer = await askDesk<{ page: ProductPage }>(pathOf(id, "/preview"));
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/product-proposals/:id/preview", 401, 403)?.page ?? "signed_out";
};

export const beginProposal = (body: BeginProposal): Promise<Answer<ProposalAnswer>> =>
  changeAtDesk("/producer/product-proposals", { body });
export const saveProposal = (id: string, body: SaveProposal): Promise<Answer<ProposalAnswer>> =>
  changeAtDesk(pathOf(id), { body });
export const moveProposal = (
  id: string,
  verb: "submit" | "withdraw",
  expected_version: number,
): Promise<Answer<ProposalAnswer>> => changeAtDesk(pathOf(id, `/${verb}`), { body: { expected_version } });
export const discardProposal = (id: string, expected_version: number): Promise<Answer<unknown>> =>
  changeAtDesk(pathOf(id, "/discard"), { body: { expected_version } });
