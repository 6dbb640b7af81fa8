import { createServer, request as forward } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { onTestFinished } from "vitest";

/** A forward proxy as companies put one before their runners. */
export interface Proxy {
  readonly url: string;
  /** `host:port` of everything that was asked for through it. */
  readonly targets: ReadonlySet<string>;
}

/** Starts a proxy that ends with the test; it tunnels, and forwards what is asked for in the clear. It knows every host, as this machine. */
export async function openProxy(): Promise<Proxy> {
  const targets = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? "");
    targets.add(target.host);
    const { method, headers } = incoming;
    incoming.pipe(
      forward(
        { host: "127.0.0.1", port: target.port, path: `${target.pathname}${target.search}`, method, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      ),
    );
  });
  server.on("connect", (incoming, client) => {
    targets.add(incoming.url ?? "");
    const upstream = connect(Number(new URL(`http://${incoming.url}`).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [upstream, client]) socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, targets };
}
