import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

/** What a site on this machine answers: a body, its type, and whether it ever ends. */
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

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * A web server on this machine that plays other hosts, for a browser that is told so: for the sample article and
 * for tests.
 *
 * @param hosts the hosts that it plays
 * @param routes answers by address without its protocol: "www.dw.com/en/…/a-1"
 */
export async function startSite(
  hosts: readonly string[],
  routes: Readonly<Record<string, Answer>>,
): Promise<Site> {
  const hits: string[] = [];
  const server = https.createServer(selfSigned(hosts), (request, response) => {
    const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
    hits.push(address);
    const answer = routes[decoded(address)];
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
