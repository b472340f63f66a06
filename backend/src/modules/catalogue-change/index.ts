import { Module } from "@medusajs/framework/utils";
import { CatalogueChangeService } from "./service";

export type { CatalogueChangeService, ChangeFollower } from "./service";

export const CATALOGUE_CHANGE_MODULE = "catalogueChange";

export default Module(CATALOGUE_CHANGE_MODULE, { service: CatalogueChangeService });
