import { Module } from "@medusajs/framework/utils";
import { StoredFileService } from "./service";

export type { FileContent, NewFile, StoredFileService } from "./service";

export const STORED_FILE_MODULE = "storedFile";

export default Module(STORED_FILE_MODULE, { service: StoredFileService });
