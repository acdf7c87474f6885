import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down who knocked: what a browser asks for behind everyone's back. */
export interface DeadEnd {
  port: number;
  /** "host:port" of every connection, the full address of every plain request; the browsers' own errands left out. */
  asked: string[];
  close(): Promise<void>;
}

/** What Chromium and Firefox ask their makers for on their own, extension or not. */
const ERRANDS =
  /^(?:http:\/\/)?(?:update\.googleapis\.com|accounts\.google\.com|firefox\.settings\.services\.mozilla\.com)[:/]/;

export async function deadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const note = (url = ''): void => {
    if (!ERRANDS.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing here\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { port, asked, close };
}
