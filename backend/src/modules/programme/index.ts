import { Module } from "@medusajs/framework/utils";
import { ProgrammeService } from "./service";

export type { ProgrammeService } from "./service";

export const PROGRAMME_MODULE = "programme";

export default Module(PROGRAMME_MODULE, { service: ProgrammeService });
