/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FLOOR } from "../src/excel/host";
import { languageOf } from "../src/i18n/languageOf";

const root = join(__dirname, "..");
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, "manifest.xml"), "utf8"),
  "application/xml",
);
const app = manifest.documentElement;

const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const all = (name: string): Element[] =>
  [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
const one = (name: string): Element => {
  const [first] = all(name);
  if (!first) throw new Error(`no <${name}>`);
  return first;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** Element order that Office's schema demands, parent by parent; an element may be missing, never out of order. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("the manifest, as Microsoft's validator would read it", () => {
  test("is well formed", () => {
    expect(all("parsererror")).toHaveLength(0);
    expect(attribute(app, "xsi:type")).toBe("TaskPaneApp");
  });

  test.each(Object.entries(ORDER))("<%s> has its children in the schema's order", (parent, order) => {
    const elements = all(parent);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = children(element).map((name) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("has a GUID and a four-part version equal to the package's", () => {
    expect(one("Id").textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }; // -- package.json is ours
    expect(one("Version").textContent).toBe(`${version}.0`);
  });

  test("names only https addresses, all of one site", () => {
    const urls = [...manifest.getElementsByTagName("*")]
      .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
      .filter((value) => value.includes("://"));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
  });

  test("asks for the shared runtime and a floor of the Excel API", () => {
    const sets = Object.fromEntries(
      all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]),
    );
    expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: FLOOR });
    expect(attribute(one("Runtime"), "lifetime")).toBe("long");
    expect(attribute(one("Runtime"), "resid")).toBe(attribute(one("FunctionFile"), "resid"));
  });

  test("uses every resource it defines and defines every resource it uses", () => {
    const defined = [...one("Resources").getElementsByTagName("*")]
      .map((element) => attribute(element, "id"))
      .filter(Boolean);
    const used = [...manifest.getElementsByTagName("*")]
      .map((element) => attribute(element, "resid"))
      .filter(Boolean);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("has every string in French and in English, within Office's lengths", () => {
    const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const string of one(list).children) {
        const english = [...string.children].filter((child) => attribute(child, "Locale") === "en-US");
        expect(english).toHaveLength(1);
        for (const text of [
          attribute(string, "DefaultValue"),
          ...english.map((child) => attribute(child, "Value")),
        ]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limit);
        }
      }
    }
    expect(one("DefaultLocale").textContent).toBe("fr-FR");
    for (const name of ["DisplayName", "Description"])
      expect(attribute(one(name).children[0] ?? one(name), "Locale")).toBe("en-US");
    expect(attribute(one("DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
    expect(attribute(one("Description"), "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  test("gives the ribbon the language of the pane, whichever Office speaks", () => {
    expect(languageOf(one("DefaultLocale").textContent ?? "")).toBe("fr");
    const overridden = [...all("String"), ...all("Url"), one("DisplayName"), one("Description")].filter(
      ({ children: { length } }) => length > 0,
    );
    expect(overridden.length).toBeGreaterThan(9);
    for (const element of overridden) {
      const overrides = [...element.children].map((child) => [
        attribute(child, "Locale"),
        attribute(child, "Value"),
      ]);
      const [[, english] = []] = overrides;
      // The two kinds of English that Office speaks; any other language gets the default, as in the pane.
      expect(overrides).toEqual(["en-US", "en-GB"].map((locale) => [locale, english]));
      for (const [locale = ""] of overrides) expect(languageOf(locale)).toBe("en");
    }
    expect(languageOf("de-DE")).toBe("fr");
  });

  test("names icons that exist at the size they are named for", () => {
    const named = [
      ...all("Image").map((image) => ({
        id: attribute(image, "resid"),
        size: Number(attribute(image, "size")),
      })),
      { id: "", size: 32, url: attribute(one("IconUrl"), "DefaultValue") },
      { id: "", size: 64, url: attribute(one("HighResolutionIconUrl"), "DefaultValue") },
    ].filter(({ size }) => size > 0);
    const definitions = new Map(
      all("Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    for (const icon of named) {
      const url = "url" in icon ? icon.url : definitions.get(icon.id);
      const png = readFileSync(join(root, new URL(url ?? "missing:").pathname));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
    }
    expect(readFileSync(join(root, "assets/icon-128.png")).readUInt32BE(16)).toBe(128);
  });

  test("has the two buttons of the Home tab", () => {
    expect(attribute(one("OfficeTab"), "id")).toBe("TabHome");
    expect(all("Action").map((action) => attribute(action, "xsi:type"))).toEqual([
      "ExecuteFunction",
      "ShowTaskpane",
    ]);
    expect(one("FunctionName").textContent).toBe("segmentSheet");
  });
});
