/** Two projects: what runs in Node alone, and what drives a real browser. */
const shared = {
  transform: {
    "\\.(t|j|m?j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Libraries shipped as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@ironcalc|@socialgouv|valibot)/)"],
  modulePathIgnorePatterns: ["<rootDir>/build/"], // copies of the project that mutation testing makes
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/test/e2e/"],
    },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
