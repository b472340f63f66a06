import { brand } from "@/lib/brand";
import type { FeedEntry } from "./feed-entry";
import { xmlElement } from "./xml";

const itemXml = (entry: FeedEntry): string =>
  [
    "<item>",
    xmlElement("g:id", entry.id),
    xmlElement("g:item_group_id", entry.group_id),
    xmlElement("title", entry.title),
    xmlElement("description", entry.description),
    xmlElement("link", entry.link),
    xmlElement("g:image_link", entry.image),
    xmlElement("g:price", `${entry.price} VND`),
    xmlElement("g:availability", entry.availability),
    xmlElement("g:condition", "new"),
    xmlElement("g:brand", entry.brand),
    xmlElement("g:mpn", entry.id),
    xmlElement("g:identifier_exists", "no"),
    xmlElement("g:product_type", entry.product_group),
    xmlElement("g:custom_label_0", entry.ocop && `OCOP ${entry.ocop.stars} sao`),
    xmlElement("g:custom_label_1", entry.ocop?.valid_until ? `đến hết ${entry.ocop.valid_until}` : null),
    "</item>",
  ].join("");

/** The feed as RSS 2.0 with the fields of Google Merchant Center. */
export const feedXml = (entries: readonly FeedEntry[], shop: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
    xmlElement("title", brand("vi").name),
    xmlElement("link", shop),
    xmlElement("description", brand("vi").line),
    xmlElement("language", "vi"),
    ...entries.map(itemXml),
    "</channel></rss>",
  ].join("\n");
