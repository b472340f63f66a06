import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OwnProductRow } from "../../../contracts/own-product";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { variantFacts } from "../../../product-facts";
import { readStars } from "../../../workflows/cart/read-live-facts";
import { readShelf } from "../../../workflows/variant/read-shelf";
import { readListings } from "../listings/read-listings";
import { rowOfProduct, rowOfProposal } from "./own-products";

type Shown = {
  id: string;
  status: string;
  thumbnail: string | null;
  external_id: string | null;
  variants?: ({ metadata: unknown } | null)[] | null;
};
type Look = { status: string; thumbnail: string | null; external_id: string | null };

/** Everything one producer has, on the market or on its way there, on a day. */
export async function readOwnProducts(
  container: MedusaContainer,
  producer_id: string,
  day: string,
): Promise<OwnProductRow[]> {
  const shelf = await readShelf(container, producer_id);
  const service = container.resolve<ListingService>(LISTING_MODULE);
  const open = await service.listProductProposals(
    { producer_id, state: ["draft", "submitted", "returned"] },
    { take: 500 },
  );
  const ids = shelf.products.map(({ id }) => id);
  const shown = await readShown(container, ids);
  const stars = await readStars(container, ids, day);
  const listings = new Map((await readListings(container, producer_id)).map((row) => [row.product.id, row]));
  // What a crash left of an approval is no product yet: its proposal stands for it.
  const unfinished = new Set(open.map(({ id }) => id));
  const products = shelf.products.flatMap((product) => {
    const { external_id, ...look } = shown.get(product.id) ?? {
      status: "draft",
      thumbnail: null,
      external_id: null,
    };
    return unfinished.has(external_id ?? "") ? [] : [{ ...product, ...look }];
  });
  return [
    ...open.map(rowOfProposal),
    ...products.map((product) =>
      rowOfProduct(product, shelf.location_id, stars.get(product.id), listings.get(product.id)),
    ),
  ];
}

async function readShown(container: MedusaContainer, ids: string[]): Promise<Map<string, Look>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "status", "thumbnail", "external_id", "variants.metadata"],
    filters: { id: ids },
  });
  return new Map(
    (data as unknown as Shown[]).map(({ id, status, thumbnail, external_id, variants }) => {
      const packs = (variants ?? []).filter((variant) => variant !== null);
      const isHidden = packs.every(({ metadata }) => variantFacts(metadata).is_hidden);
      return [id, { status: isHidden ? "draft" : status, thumbnail, external_id }];
    }),
  );
}
