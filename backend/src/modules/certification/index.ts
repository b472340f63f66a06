import { Module } from "@medusajs/framework/utils";
import { CertificationService } from "./service";

export type { CertificationService } from "./service";

export const CERTIFICATION_MODULE = "certification";

export default Module(CERTIFICATION_MODULE, { service: CertificationService });
