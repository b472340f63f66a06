import { MedusaService } from "@medusajs/framework/utils";
import { SynonymGroup } from "./models/synonym-group";

export class SearchSynonymService extends MedusaService({ SynonymGroup }) {}
