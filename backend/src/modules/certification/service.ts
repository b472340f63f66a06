import { MedusaService } from "@medusajs/framework/utils";
import { OcopCertification } from "./models/ocop-certification";

export class CertificationService extends MedusaService({ OcopCertification }) {}
