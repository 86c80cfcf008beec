/** Lint rules. The import arrows of ARCHITECTURE.md are held here, folder by folder. */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const office = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel and the entries may name Office.",
}));
const browser = [
  "globalThis",
  "self",
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "location",
  "fetch",
  "XMLHttpRequest",
].map((name) => ({ name, message: "This folder is pure: no DOM, no network." }));
const clock = ["Date", "performance", "setTimeout", "setInterval", "Intl"].map((name) => ({
  name,
  message: "The core knows no clock and no locale: pass it in.",
}));
const locale = [
  "localeCompare",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
].map((property) => ({ property, message: "The core knows no locale: pass it in." }));
const dice = {
  object: "Math",
  property: "random",
  message: "The core is deterministic: use a seeded generator.",
};

/** Forbids names of the global scope, `window.Excel` too. */
const noGlobals = (...names) => [
  "error",
  { globals: names, checkGlobalObject: true, globalObjects: ["window"] },
];

// The adapter asks in one function and reads the answer in the one it returns, after the round trip: the two
// call-sync rules see one function only. Reading too early throws in the real client, which the tests run on.
const officeRules = Object.fromEntries(
  [
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

/** Ways to make markup or code out of text: cells are shown as text, and nothing is built to be run. */
const sinks = [
  ["JSXAttribute[name.name='dangerouslySetInnerHTML']", "dangerouslySetInnerHTML"],
  ["Property[key.name='dangerouslySetInnerHTML']", "dangerouslySetInnerHTML"],
  ["MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]", "innerHTML"],
  ["MemberExpression[property.value=/^(innerHTML|outerHTML|srcdoc)$/]", "innerHTML"],
  [
    "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]",
    "insertAdjacentHTML",
  ],
  [
    "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    "document.write",
  ],
].map(([selector, name]) => ({ selector, message: `Text of a cell is shown as text only: no ${name}.` }));

/** Paths, as an import writes them. `OUTSIDE`: what nothing that ships may need. */
const OUTSIDE = "^(\\.\\.?/)+(playground|test|bench|scripts)(/|$)|^node:";
const REACT = "^(react|react-dom|@fluentui)(/|$)";
const folders = (...names) => `^(\\.\\.?/)+(${names.join("|")})(/|$)`;

/** Forbids paths to `import … from`, `export … from`, `import()` and `import("…").Type` alike. */
const noImport = (...paths) => {
  const message = "See the import graph in ARCHITECTURE.md.";
  const late = paths.flatMap((path) =>
    ["ImportExpression", "TSImportType"].map((node) => ({
      selector: `${node}[source.value=/${path.replaceAll("/", "\\u002F")}/]`,
      message,
    })),
  );
  const unnamed = {
    selector: "ImportExpression[source.type!='Literal']",
    message: "Name the file, so that the import graph is known.",
  };
  return {
    "no-restricted-imports": ["error", { patterns: paths.map((regex) => ({ regex, message })) }],
    "no-restricted-syntax": ["error", ...sinks, ...late, unnamed],
  };
};

export default tseslint.config(
  { ignores: ["dist", "build", "coverage", ".cache", "src/geo/data"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "max-lines": ["error", { max: 300 }],
      "no-alert": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true, skipJSXText: true }, // French typography
      ],
      "no-control-regex": "off", // cells of real exports do hold control characters
    },
  },
  {
    // Beside the tests, whose tables need more: files older than the rule.
    ignores: [
      "test/**",
      "src/core/output/columns/labelColumns.ts",
      "src/core/reading/columns/{makeFields,recognise}.ts",
      "src/core/reading/headers/headerPeriod.ts",
      "src/core/reading/issues/journalIssues.ts",
      "src/core/reading/region/{headerLines,sumsBelow}.ts",
      "src/excel/reading/readBlocks.ts",
      "playground/host/protocol/process.ts",
    ],
    rules: { "max-params": ["error", { max: 5 }] },
  },
  {
    files: ["src/core/**"],
    rules: {
      ...noImport(OUTSIDE, REACT, folders("geo", "excel", "app", "ui", "i18n")),
      "no-restricted-globals": noGlobals(...office, ...browser, ...clock),
      "no-restricted-properties": ["error", dice, ...locale],
    },
  },
  {
    files: ["src/core/planning/holidays.ts", "src/core/stats/day.ts"],
    rules: { "no-restricted-globals": noGlobals(...office, ...browser) },
  },
  {
    files: ["src/geo/**"],
    rules: {
      ...noImport(OUTSIDE, REACT, folders("excel", "app", "ui", "i18n")),
      "no-restricted-globals": noGlobals(...office, ...browser),
    },
  },
  {
    files: ["src/i18n/**"],
    rules: {
      ...noImport(OUTSIDE, REACT, folders("geo", "excel", "app", "ui")),
      "no-restricted-globals": noGlobals(...office, ...browser),
    },
  },
  {
    files: ["src/app/**"],
    rules: {
      ...noImport(OUTSIDE, REACT, folders("ui")),
      "no-restricted-globals": noGlobals(...office, ...browser),
    },
  },
  {
    files: ["src/ui/**"],
    languageOptions: { globals: { window: "readonly" } },
    rules: {
      ...noImport(OUTSIDE, folders("excel", "geo")),
      "no-restricted-globals": noGlobals(...office),
    },
  },
  {
    files: ["src/excel/**", "src/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly" } },
    rules: { ...officeRules, ...noImport(OUTSIDE, REACT, folders("ui", "app", "i18n", "geo")) },
  },
  { files: ["src/*.{ts,tsx}"], rules: noImport(OUTSIDE, folders("core", "geo")) },
  { files: ["playground/**"], rules: noImport(folders("src", "test", "bench")) },
  {
    files: ["playground/cli.ts", "playground/cli/**"],
    rules: noImport(folders("src/(ui|excel|geo)", "src/[^/]*$", "test", "bench")),
  },
  {
    files: ["playground/page/**", "src/ui/**", "src/taskpane.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["scripts/**", "*.{js,cjs,mjs}", "playground/cli.ts", "playground/cli/**", "bench/**"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        module: "readonly",
        require: "readonly",
        __dirname: "readonly",
        setTimeout: "readonly",
        performance: "readonly",
      },
    },
    rules: {
      "no-console": "off",
      "no-restricted-exports": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
);
