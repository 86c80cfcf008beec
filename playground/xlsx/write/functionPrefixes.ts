/** Functions younger than the file format: a file names them with a prefix, or Excel shows #NAME?. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.INV BITAND BITOR BITXOR CEILING.MATH CHISQ.DIST CHISQ.INV " +
    "CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL ERF.PRECISE " +
    "EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS HYPGEOM.DIST IFNA IFS " +
    "ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
    "PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SEQUENCE SHEET SHEETS " +
    "SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN TEXTSPLIT TEXTBEFORE TEXTAFTER TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST TAKE DROP CHOOSECOLS CHOOSEROWS"
  ).split(" "),
);
/** These two carry one prefix more. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][\w.]*)(?=\()/g;

/** A formula as the file must spell it: "XLOOKUP(…)" → "_xlfn.XLOOKUP(…)". */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(CALL, (token: string, name: string | undefined) => {
    if (name === undefined) return token;
    const known = name.toUpperCase();
    if (WORKSHEET_ONLY.has(known)) return `_xlfn._xlws.${known}`;
    return FUTURE.has(known) ? `_xlfn.${known}` : token;
  });
}
