import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    until: (month: string) => `đến ${month}`,
    expiring: "sắp hết hạn",
    formerExpired: (stars: number, when: string) => `Từng đạt ${stars} sao · hết hạn ${when}`,
    formerRevoked: (stars: number) => `Từng đạt ${stars} sao · đã thu hồi`,
    formerYear: (stars: number, year: number) => `Từng đạt ${stars} sao · theo hồ sơ năm ${year}`,
    formerOnly: (stars: number) => `Từng đạt ${stars} sao`,
    sentence: (stars: number, day: string) => `Đạt ${stars} sao OCOP, có hiệu lực đến hết ngày ${day}.`,
    sentenceExpiring: (stars: number, day: string) =>
      `Đạt ${stars} sao OCOP, sắp hết hạn: có hiệu lực đến hết ngày ${day}.`,
    sentenceOpen: (stars: number) => `Đạt ${stars} sao OCOP, đang có hiệu lực.`,
    ordered: (stars: number) => `Ngày đặt: ${stars} sao OCOP`,
    orderedNone: "Ngày đặt: chưa có sao đang hiệu lực",
    sinceExpired: (when: string) => `nay đã hết hạn (${when})`,
    sinceEnded: "nay không còn hiệu lực",
    sinceRevoked: "nay đã bị thu hồi",
    now: (stars: number) => `nay đạt ${stars} sao`,
  },
  en: {
    until: (month: string) => `until ${month}`,
    expiring: "ending soon",
    formerExpired: (stars: number, when: string) => `Held ${stars} stars · ended ${when}`,
    formerRevoked: (stars: number) => `Held ${stars} stars · revoked`,
    formerYear: (stars: number, year: number) => `Held ${stars} stars · on record in ${year}`,
    formerOnly: (stars: number) => `Once held ${stars} stars`,
    sentence: (stars: number, day: string) => `Holds ${stars} OCOP stars, valid through ${day}.`,
    sentenceExpiring: (stars: number, day: string) =>
      `Holds ${stars} OCOP stars, ending soon: valid through ${day}.`,
    sentenceOpen: (stars: number) => `Holds ${stars} OCOP stars, in force.`,
    ordered: (stars: number) => `When ordered: ${stars} OCOP stars`,
    orderedNone: "When ordered: no star in force",
    sinceExpired: (when: string) => `ended since (${when})`,
    sinceEnded: "no longer in force",
    sinceRevoked: "revoked since",
    now: (stars: number) => `now ${stars} stars`,
  },
});
