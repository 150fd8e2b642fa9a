import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** What a test site answers: a body, its type, and whether it ever ends. */
export interface Answer {
  body: string | Buffer;
  type?: string;
  /** Sends the beginning and then nothing: a page that goes on loading. */
  hangs?: boolean;
}

export interface Site {
  port: number;
  /** Every request, as host and path. */
  hits: string[];
  close(): Promise<void>;
}

/** Hosts that both browsers are told stand on this machine. */
export const HOSTS = ['www.dw.com', 'static.dw.com', 'news.example', 'www.news.example'];

/**
 * A web server on this machine that plays the article sites.
 *
 * @param routes answers by address without its protocol: "www.dw.com/en/…/a-1"
 */
export async function startSite(routes: Readonly<Record<string, Answer>>): Promise<Site> {
  const hits: string[] = [];
  const server = https.createServer(certificate(), (request, response) => {
    const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
    hits.push(address);
    const answer = routes[decodeURI(address)];
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/html; charset=utf-8' });
    if (answer?.hangs) response.write(answer.body);
    else response.end(answer?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A certificate for the time of the test, so that no key is kept. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const names = HOSTS.map((host) => `DNS:${host}`).join(',');
  execFileSync(
    'openssl',
    // biome-ignore format: a command line
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-keyout', key, '-out', cert, '-subj', '/CN=www.dw.com', '-addext', `subjectAltName=${names}`],
    { stdio: 'ignore' },
  );
  const made = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return made;
}
