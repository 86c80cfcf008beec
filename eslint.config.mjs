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

/** Forbids imports of the given src folders, seen from one folder below src. */
const noImport = (...folders) => [
  "error",
  {
    patterns: [
      {
        regex: `^(\\.\\./)+(${folders.join("|")})(/|$)`,
        message: "See the import graph in ARCHITECTURE.md.",
      },
    ],
  },
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
  { files: ["src/**", "playground/**"], rules: { "no-restricted-syntax": ["error", ...sinks] } },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...office, ...browser, ...clock],
      "no-restricted-imports": noImport("geo", "excel", "app", "ui", "i18n"),
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core is deterministic: use a seeded generator." },
      ],
    },
  },
  {
    files: ["src/core/planning/holidays.ts", "src/core/stats/day.ts"],
    rules: { "no-restricted-globals": ["error", ...office, ...browser] },
  },
  {
    files: ["src/geo/**"],
    rules: {
      "no-restricted-globals": ["error", ...office, ...browser],
      "no-restricted-imports": noImport("excel", "app", "ui", "i18n"),
    },
  },
  {
    files: ["src/i18n/**"],
    rules: {
      "no-restricted-globals": ["error", ...office, ...browser],
      "no-restricted-imports": noImport("geo", "excel", "app", "ui"),
    },
  },
  {
    files: ["src/app/**"],
    rules: {
      "no-restricted-globals": ["error", ...office, ...browser],
      "no-restricted-imports": noImport("ui"),
    },
  },
  {
    files: ["src/ui/**"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      "no-restricted-globals": ["error", ...office],
      "no-restricted-imports": noImport("excel", "geo"),
    },
  },
  {
    files: ["src/excel/**", "src/commands.ts", "src/taskpane.tsx"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly" } },
    rules: { ...officeRules, "no-restricted-imports": noImport("ui", "app", "i18n", "geo") },
  },
  { files: ["src/commands.ts", "src/taskpane.tsx"], rules: { "no-restricted-imports": "off" } },
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
