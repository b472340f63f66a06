import { defineLink } from "@medusajs/framework/utils";
import CertificationModule from "../modules/certification";
import ProducerModule from "../modules/producer";

export default defineLink(
  { linkable: CertificationModule.linkable.ocopCertification, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
);
