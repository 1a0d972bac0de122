import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";

/** A key and a certificate for it that it has signed itself, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a certificate for a DNS name and for 127.0.0.1.
 *
 * It is made anew for every run, so that no private key lies in the repository. What is written here
 * is the little of X.509 that a client asks for, in DER.
 */
export function makeCertificate(name: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const issuer = der(SEQUENCE, der(SET, der(SEQUENCE, objectId(2, 5, 4, 3), text(name))));
  const toBeSigned = der(
    SEQUENCE,
    der(EXPLICIT | 0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    issuer,
    der(SEQUENCE, utcTime("200101000000Z"), utcTime("491231235959Z")),
    issuer,
    publicKey,
    der(EXPLICIT | 3, der(SEQUENCE, alternativeNames(name))),
  );
  const signature = sign("sha256", toBeSigned, createPrivateKey(privateKey));
  const whole = der(SEQUENCE, toBeSigned, ecdsaWithSha256, bits(signature));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  const cert = ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""];
  return { key: privateKey, cert: cert.join("\n") };
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const IMPLICIT = 0x80;
const EXPLICIT = 0xa0;

const ecdsaWithSha256 = der(SEQUENCE, objectId(1, 2, 840, 10045, 4, 3, 2));

function alternativeNames(name: string): Buffer {
  const dns = der(IMPLICIT | 2, Buffer.from(name, "ascii"));
  const address = der(IMPLICIT | 7, Buffer.from([127, 0, 0, 1]));
  const names = der(SEQUENCE, dns, address);
  return der(SEQUENCE, objectId(2, 5, 29, 17), der(OCTET_STRING, names));
}

/** A value in DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...size(body.length)]), body]);
}

function size(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function objectId(first: number, second: number, ...rest: readonly number[]): Buffer {
  return der(OBJECT_ID, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** Seven bits a byte, the highest first; every byte but the last has its highest bit set. */
function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}

function integer(value: number): Buffer {
  return der(INTEGER, Buffer.from([value]));
}

function text(value: string): Buffer {
  return der(UTF8_STRING, Buffer.from(value));
}

function utcTime(value: string): Buffer {
  return der(UTC_TIME, Buffer.from(value, "ascii"));
}

function bits(value: Uint8Array): Buffer {
  return der(BIT_STRING, Buffer.from([0]), value);
}
