/** Which ExcelApi set each member used by a file belongs to, from the doc comments of office.js' own types. */
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

export interface Use {
  readonly file: string;
  readonly member: string;
  /** "1.13" */
  readonly set: string;
}

/** Numbers that compare as sets do: "1.9" before "1.13". */
export function setNumber(set: string): number {
  const [major = 0, minor = 0] = set.split(".").map(Number);
  return major * 1000 + minor;
}

/** Every use of an Excel member in these files. */
export function excelUses(files: readonly string[]): readonly Use[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([...files], { ...options, incremental: false });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`not compiled: ${file}`);
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const symbol of namedMembers(checker, node)) {
        const set = setOf(symbol);
        if (set !== null) found.push({ file: file.slice(root.length + 1), member: symbol.name, set });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Members named by an access, a destructuring, a written property or the text of a `load`. */
function namedMembers(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return some(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name)) {
    const type = checker.getTypeAtLocation(node.parent);
    return some(type.getProperty((node.propertyName ?? node.name).getText()));
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const type = checker.getContextualType(node.parent);
    return some(type?.getProperty(node.name.getText()));
  }
  return isLoad(node) ? loadedMembers(checker, node) : [];
}

function isLoad(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "load"
  );
}

function loadedMembers(checker: ts.TypeChecker, node: ts.CallExpression): readonly ts.Symbol[] {
  const [paths] = node.arguments;
  if (!ts.isPropertyAccessExpression(node.expression) || !paths || !ts.isStringLiteral(paths)) return [];
  const start = checker.getNonNullableType(checker.getTypeAtLocation(node.expression.expression));
  return paths.text.split(",").flatMap((path) => {
    let type = start;
    return path.split("/").flatMap((name) => {
      const property = type.getProperty(name.trim());
      if (property === undefined) throw new Error(`no member ${name} in load("${path}")`);
      type = checker.getTypeOfSymbol(property);
      // A collection's items are loaded through its element type.
      if (name.trim() === "items") type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
      return [property];
    });
  });
}

function some(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol === undefined ? [] : [symbol];
}

function setOf(symbol: ts.Symbol): string | null {
  const texts = symbol.declarations?.flatMap((declaration) => {
    if (!declaration.getSourceFile().fileName.includes("office-js")) return [];
    return ts.getJSDocCommentsAndTags(declaration).map((doc) => doc.getText());
  });
  const sets = [...(texts ?? []).join("\n").matchAll(/\[Api set: ExcelApi(?:Online)? ([\d.]+)/g)];
  // Overloads: the oldest one is enough.
  return sets.map(([, set = ""]) => set).sort((a, b) => setNumber(a) - setNumber(b))[0] ?? null;
}
