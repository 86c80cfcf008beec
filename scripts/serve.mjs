/**
 * Serves what was built: the add-in as it ships, the playground, and, for the playground only, Microsoft's office.js
 * from node_modules (the shipped page takes it from Microsoft's address).
 *
 *   /            the playground        /addin/…      dist/, byte for byte
 *   /office-js/… the library           /pane.html    dist/taskpane.html with the local office.js
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The shipped page, with office.js taken from this server and its own files from /addin/. */
function panePage() {
  const shipped = readFileSync(folder("dist/taskpane.html"), "utf8");
  if (!shipped.includes(OFFICE_JS))
    throw new Error("dist/taskpane.html does not load office.js from Microsoft's address.");
  return shipped
    .replace(OFFICE_JS, "/office-js/office.js")
    .replace("<head>", '<head><base href="/addin/"><script src="/pane-host.js"></script>');
}

function mounts() {
  const options = { dev: true, etag: true };
  return [
    ["/addin", sirv(folder("dist"), options)],
    ["/office-js", sirv(folder("node_modules/@microsoft/office-js/dist"), options)],
    ["", sirv(folder("build/playground"), options)],
  ];
}

function handler() {
  const places = mounts();
  return (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/pane.html") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("cache-control", "no-store");
      return response.end(panePage());
    }
    const missing = () => {
      response.statusCode = 404;
      response.end("404");
    };
    const [prefix, serve] = places.find(([start]) => url.pathname.startsWith(`${start}/`)) ?? places[2];
    request.url = (request.url ?? "/").slice(prefix.length);
    return serve(request, response, missing);
  };
}

/** Starts the server; resolves with its address. `port` 0 takes a free one; `tls` = { key, cert } serves https. */
export function serve(port = 3000, tls = null) {
  const server = tls ? createSecureServer(tls, handler()) : createServer(handler());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const { port: taken } = server.address();
      resolve({ address: `${tls ? "https" : "http"}://localhost:${taken}`, close: () => server.close() });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 3000));
  console.log(address);
}
