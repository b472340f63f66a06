import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { certificationFields } from "../../../../catalogue/certification-row";
import { today } from "../../../../clock";
import type { StarStanding } from "../../../../contracts/certification";
import type { OfficeCertification } from "../../../../contracts/office-certification";
import type { MemberRole } from "../../../../contracts/producer";
import type { PaperView } from "../../../../contracts/producer-paper";
import { type DatedDecision, standingOn } from "../../../../modules/certification";
import { newestFirst } from "../../../papers/paper-view";
import { readOfficeCertifications } from "../../certifications/office-view";
import {
  type OfficeProducer,
  type OfficeProducerRow,
  officeProducerFields,
  papersOf,
  toOfficeProducer,
} from "../producer-row";

type Member = {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  is_demonstration: boolean;
  sign_in_renewed_at: string | null;
};
type Product = { id: string; handle: string; title: string };
type Detail = OfficeProducer & {
  aliases: string[];
  source: string | null;
  tax_code: string | null;
  phone: string | null;
  verified_by_name: string | null;
  suspended_by_name: string | null;
  papers: PaperView[];
  members: Member[];
  products: (Product & { star: StarStanding })[];
  certifications: OfficeCertification[];
};
type Own = Pick<Detail, "tax_code" | "phone" | "verified_by_name" | "suspended_by_name">;
type Row = Omit<OfficeProducerRow, "products"> &
  Own & { members?: Member[] | null; products?: Product[] | null };

const ownFields = ["tax_code", "phone", "verified_by_name", "suspended_by_name"];
const memberFields = ["id", "name", "email", "role", "is_demonstration", "sign_in_renewed_at"].map(
  (field) => `members.${field}`,
);
const productFields = ["id", "handle", "title"].map((field) => `products.${field}`);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producer: Detail }>,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: [...officeProducerFields, ...ownFields, ...memberFields, ...productFields],
    filters: { id: req.params.id ?? "" },
  });
  const row = (data as unknown as Row[])[0];
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chủ thể này.");
  const products = row.products ?? [];
  const { data: decisions } = await query.graph({
    entity: "ocop_certification",
    fields: certificationFields,
    filters: { product_id: products.map((product) => product.id) },
  });
  const dated = decisions as unknown as (DatedDecision & { product_id: string })[];
  const certifications = await readOfficeCertifications(req.scope, today(), { producer_id: row.id });
  res.json({
    producer: {
      ...toOfficeProducer(row, today()),
      tax_code: row.tax_code,
      phone: row.phone,
      verified_by_name: row.verified_by_name,
      suspended_by_name: row.suspended_by_name,
      papers: papersOf(row).sort(newestFirst),
      aliases: Array.isArray(row.aliases) ? row.aliases.map(String) : [],
      source: row.source,
      members: row.members ?? [],
      products: products.map((product) => ({
        ...product,
        star: standingOn(
          dated.filter((decision) => decision.product_id === product.id),
          today(),
        ).star,
      })),
      certifications,
    },
  });
}
