import type { BrowserContext } from "playwright-core";

/** A host name that exists only in these tests. */
export const SITE = "https://playground.test";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Puts what `address` serves behind an https address, and Microsoft's address of office.js before node_modules, so
 * that the shipped page runs unchanged. Nothing leaves the machine.
 */
export async function serveAsWeb(context: BrowserContext, address: string): Promise<void> {
  const answer = async (url: string) => {
    const response = await fetch(url);
    const headers = {
      "content-type": response.headers.get("content-type") ?? "application/octet-stream",
      "access-control-allow-origin": "*",
    };
    return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
  };
  await context.route(`${SITE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill(await answer(`${address}${pathname}${search}`));
  });
  await context.route(`${OFFICE_JS}**`, async (route) => {
    await route.fulfill(
      await answer(`${address}/office-js/${route.request().url().slice(OFFICE_JS.length)}`),
    );
  });
}
