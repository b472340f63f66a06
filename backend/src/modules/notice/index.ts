import { Module } from "@medusajs/framework/utils";
import { NoticeService } from "./service";

export type { NewNotice, NoticeReader, NoticeService } from "./service";

export const NOTICE_MODULE = "notice";

export default Module(NOTICE_MODULE, { service: NoticeService });
