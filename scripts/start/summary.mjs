import { addresses } from "../serve/environment.mjs";

const accounts = [
  ["shopper", "khach@demo.vn", "/dang-nhap"],
  ["producer", "taihoan@demo.vn", "/kenh-chu-the"],
  ["second producer", "tanthanh@demo.vn", "/kenh-chu-the"],
  ["wholesale buyer", "sieuthi@demo.vn", "/si"],
  ["wholesale approver", "duyet.sieuthi@demo.vn", "/si"],
  ["OCOP office", "ocop@demo.vn", "/app of the backend"],
];

/** @param {import("../serve/environment.mjs").Market} market */
export function summary(market) {
  const { backendUrl, storefrontUrl } = addresses(market);
  const rows = accounts.map(
    ([role = "", mail = "", where = ""]) => `${role.padEnd(20)}${mail.padEnd(24)}${where}`,
  );
  return `
  The market is open.

    Storefront   ${storefrontUrl}          in English ${storefrontUrl}/en
    Backend      ${backendUrl}
    Admin        ${backendUrl}/app
    Mails sent   ${backendUrl}/mail      (nothing leaves this machine)
    Logs         .data/logs

  Demonstration accounts, password ocop-demo-2026:
    ${rows.join("\n    ")}

  Ctrl-C stops everything.`;
}
