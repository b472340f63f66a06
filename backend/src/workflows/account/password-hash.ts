import { createHash, createHmac, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const LOG_N = 15;
const R = 8;
const P = 1;
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/**
 * A password as the sign-in by e-mail keeps it (scrypt-kdf, 96 bytes, base64), so that an account can be
 * made of it later without anybody having kept the password.
 */
export async function passwordHash(password: string): Promise<string> {
  const head = Buffer.alloc(48);
  head.write("scrypt", 0, "ascii");
  head.writeUInt8(0, 6);
  head.writeUInt8(LOG_N, 7);
  head.writeUInt32BE(R, 8);
  head.writeUInt32BE(P, 12);
  const salt = randomBytes(32);
  salt.copy(head, 16);
  const checksum = createHash("sha256").update(head).digest().subarray(0, 16);
  const signed = Buffer.concat([head, checksum]);
  const key = await derive(password, salt, 64, { N: 2 ** LOG_N, r: R, p: P, maxmem: 2 ** 31 - 1 });
  const mac = createHmac("sha256", key.subarray(32)).update(signed).digest();
  return Buffer.concat([signed, mac]).toString("base64");
}
