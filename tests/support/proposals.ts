import { randomUUID } from "node:crypto";
import type { ApiError } from "@contracts/error";
import type { OfficeProposal, ProposalContent, ProposalView } from "@contracts/product-proposal";
import type { Answer, ApiClient } from "./api-client";
import { phonePhoto } from "./report-api";

type Pack = Partial<ProposalContent["packs"][number]>;
export type ProposalBody = { proposal: ProposalView } & ApiError;
export type OfficeBody = { proposal: OfficeProposal } & ApiError;

/** One pack that lacks nothing. Its code is its own. */
export const aPack = (changes: Pack = {}): Pack => ({
  key: randomUUID().slice(0, 8),
  title: "Túi 300 g",
  title_en: "300 g bag",
  net_amount: 300,
  net_unit: "g",
  weight_g: 340,
  length_cm: 22,
  width_cm: 14,
  height_cm: 5,
  sku: `THU-${randomUUID().slice(0, 8).toUpperCase()}`,
  price_vnd: 65_000,
  stock_quantity: 40,
  ...changes,
});

/** A product that lacks nothing but its picture. */
export const aProduct = (changes: Partial<ProposalContent> = {}, packs: Pack[] = [aPack()]) => ({
  title: "Măng ớt Bằng Phúc",
  title_en: "Bamboo shoots with chilli",
  description: "Măng vầu muối với ớt chỉ thiên, đóng lọ thuỷ tinh tại xưởng.",
  story: "Măng lấy ở rừng trồng của hợp tác xã.",
  keywords: ["măng", "ớt"],
  label: {
    field_set: "food",
    ingredients_vi: "Măng vầu, ớt, muối, nước",
    usage_vi: "Ăn liền",
    storage_vi: "Nơi khô mát, tránh nắng",
    warning_vi: "Không dùng khi nắp phồng",
    origin_vi: "Xã Côn Minh, tỉnh Thái Nguyên",
  },
  aisle: "rau-cu-qua",
  product_group: "thuc-pham",
  shelf_life_days: 365,
  season_months: [3, 4, 5],
  material_commune_code: "01906",
  packs,
  ...changes,
});

export const sendPicture = async (producer: ApiClient): Promise<string> => {
  const photo = { name: "IMG.JPG", bytes: phonePhoto("21.0285N") };
  const { body } = await producer.upload<{ picture: string }>("/producer/listings/pictures", photo);
  return body.picture;
};

export async function beginProposal(producer: ApiClient, content: object = {}): Promise<ProposalView> {
  const request = { request_key: randomUUID(), content };
  const { status, body } = await producer.post<ProposalBody>("/producer/product-proposals", request);
  if (status !== 201) throw new Error(`No proposal was begun: ${status} ${JSON.stringify(body)}`);
  return body.proposal;
}

export const saveProposal = (producer: ApiClient, { id, version }: ProposalView, content: object) =>
  producer.post<ProposalBody>(`/producer/product-proposals/${id}`, { content, expected_version: version });

export const moveProposal = (
  producer: ApiClient,
  { id, version }: Pick<ProposalView, "id" | "version">,
  verb: "submit" | "withdraw" | "discard",
) => producer.post<ProposalBody>(`/producer/product-proposals/${id}/${verb}`, { expected_version: version });

/** A proposal that waits at the office, lacking nothing. */
export async function submittedProposal(
  producer: ApiClient,
  content: ReturnType<typeof aProduct> = aProduct(),
): Promise<ProposalView> {
  const picture = { url: await sendPicture(producer), alt: "Lọ măng ớt trên bàn gỗ" };
  const draft = await beginProposal(producer, { ...content, pictures: [picture] });
  const { status, body } = await moveProposal(producer, draft, "submit");
  if (status !== 200) throw new Error(`Not sent: ${status} ${JSON.stringify(body)}`);
  return body.proposal;
}

export const decideProposal = (
  office: ApiClient,
  { id, version }: Pick<ProposalView, "id" | "version">,
  verb: "approve" | "return",
  more: object = {},
): Promise<Answer<OfficeBody>> =>
  office.post<OfficeBody>(`/admin/product-proposals/${id}/${verb}`, { expected_version: version, ...more });
