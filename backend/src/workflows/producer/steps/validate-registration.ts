import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fold } from "../../../catalogue/fold";
import type { RegisterProducer } from "../../../contracts/producer-registration";
import { FieldRefusal } from "../../../field-refusal";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { findCommune, findProvince } from "../../../places/places";
import { freeHandle } from "../free-handle";
import { plainTaxCode, taxCodeFault } from "../tax-code";
import type { NewProducer } from "./create-producers";

const ALL = 100_000;
const refusal = (field: string, message: string) => new FieldRefusal({ [field]: message }, "registration");

/** The row of a new producer. @throws FieldRefusal for a known name or tax code, or a place that is none */
export const validateRegistrationStep = createStep(
  "validate-producer-registration",
  async (input: RegisterProducer, { container }) => {
    const province = findProvince(input.province_code);
    const commune = findCommune(input.province_code, input.commune_code);
    if (!province) throw refusal("province_code", "Hãy chọn tỉnh, thành phố.");
    if (!commune) throw refusal("commune_code", "Hãy chọn xã, phường thuộc tỉnh đã chọn.");
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const known = await service.listProducers({}, { select: ["handle", "name", "tax_code"], take: ALL });
    if (known.some((row) => fold(row.name) === fold(input.name)))
      throw refusal("name", "Đã có chủ thể tên này. Hãy tìm trong danh sách.");
    const fault = taxCodeFault(input.tax_code, input.legal_form);
    if (fault) throw refusal("tax_code", fault);
    const tax_code = input.tax_code === null ? null : plainTaxCode(input.tax_code);
    const holder = known.find((row) => tax_code !== null && row.tax_code === tax_code);
    if (holder) throw refusal("tax_code", `Mã số thuế này đã ghi cho ${holder.name}.`);
    const producer: NewProducer = {
      handle: freeHandle(input.name, new Set(known.map((row) => row.handle))),
      name: input.name,
      legal_form: input.legal_form,
      is_operator: false,
      aliases: [],
      old_commune: null,
      old_district: null,
      old_province: province.name,
      commune_code: commune.code,
      commune_name: commune.name,
      province_code: province.code,
      province_name: province.name,
      source: null,
      tax_code,
      phone: input.phone,
    };
    return new StepResponse(producer);
  },
);

/** @throws FieldRefusal for an e-mail that somebody signs in with already */
export const validateNewAccountStep = createStep(
  "validate-new-account",
  async ({ contact_email }: RegisterProducer, { container }) => {
    const known = contact_email
      ? await container
          .resolve(Modules.AUTH)
          .listProviderIdentities({ entity_id: contact_email, provider: "emailpass" }, { take: 1 })
      : [];
    if (known.length > 0) throw refusal("contact_email", "E-mail này đã có tài khoản. Hãy dùng e-mail khác.");
    return new StepResponse(contact_email);
  },
);
