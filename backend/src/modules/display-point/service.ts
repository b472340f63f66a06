import { MedusaService } from "@medusajs/framework/utils";
import { DisplayPoint } from "./models/display-point";

export class DisplayPointService extends MedusaService({ DisplayPoint }) {}
