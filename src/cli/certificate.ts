import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Tags of DER, the form in which certificates are written: ITU-T X.690. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  identifier: 0x06,
  text: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
} as const;

/** 1.2.840.10045.4.3.2 (ECDSA with SHA-256), 2.5.4.3 (common name), 2.5.29.17 (alternative names), in DER. */
const ECDSA_SHA256 = der(TAG.sequence, der(TAG.identifier, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der(TAG.identifier, Buffer.from('550403', 'hex'));
const ALTERNATIVE_NAMES = der(TAG.identifier, Buffer.from('551d11', 'hex'));

/**
 * A self-signed certificate for a web server on this machine, for some days and with a key that nobody keeps, so
 * that a browser which is told to takes the server for those hosts.
 */
export function selfSigned(hosts: readonly string[], days = 2): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, COMMON_NAME, der(TAG.text, Buffer.from(hosts[0] ?? 'localhost')))),
  );
  const now = Date.now();
  const validity = der(TAG.sequence, time(now - 3_600_000), time(now + days * 86_400_000));
  const names = hosts.map((host) => der(0x82, Buffer.from(host)));
  const extension = der(TAG.sequence, ALTERNATIVE_NAMES, der(TAG.octets, der(TAG.sequence, ...names)));
  const body = der(
    TAG.sequence,
    der(0xa0, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(TAG.sequence, extension)),
  );
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(der(TAG.sequence, body, ECDSA_SHA256, signature)),
  };
}

/** One value in DER: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const bytes =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

/** A moment as UTCTime: `YYMMDDHHMMSSZ`. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(TAG.time, Buffer.from(`${digits}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
