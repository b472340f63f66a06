import { MedusaService } from "@medusajs/framework/utils";
import { ProgrammeTarget } from "./models/programme-target";

export class ProgrammeService extends MedusaService({ ProgrammeTarget }) {}
