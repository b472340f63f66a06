type Field = readonly [tag: string, value: string | Field[]];

/** One EMVCo TLV field: tag, length in two digits, value. @throws RangeError beyond 99 characters. */
function encode([tag, value]: Field): string {
  const text = typeof value === "string" ? value : value.map(encode).join("");
  if (text.length > 99) throw new RangeError(`QR field ${tag} is longer than 99 characters.`);
  return `${tag}${String(text.length).padStart(2, "0")}${text}`;
}

/** CRC-16/CCITT-FALSE over ASCII text, four capital hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, "ascii")) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

export type TransferRequest = {
  bank_bin: string;
  account_number: string;
  /** Whole đồng. */
  amount: number;
  memo: string;
};

/**
 * The text of a VietQR code (NAPAS 247, transfer to an account) that asks for one amount with one memo.
 * @throws RangeError when the memo is not plain ASCII of 1 to 25 characters or the amount not whole đồng.
 */
export function vietqrPayload({ bank_bin, account_number, amount, memo }: TransferRequest): string {
  if (!/^[A-Za-z0-9 ]{1,25}$/.test(memo)) throw new RangeError("A memo is 1 to 25 plain characters.");
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError("An amount is whole đồng.");
  const fields: Field[] = [
    ["00", "01"],
    ["01", "12"],
    [
      "38",
      [
        ["00", "A000000727"],
        [
          "01",
          [
            ["00", bank_bin],
            ["01", account_number],
          ],
        ],
        ["02", "QRIBFTTA"],
      ],
    ],
    ["53", "704"],
    ["54", String(amount)],
    ["58", "VN"],
    ["62", [["08", memo]]],
  ];
  const text = `${fields.map(encode).join("")}6304`;
  return `${text}${crc16(text)}`;
}

/** What the payer writes on the transfer: the order's code without its dash. */
export const transferMemo = (orderCode: string): string => orderCode.replaceAll("-", "");
