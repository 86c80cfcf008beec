/** Places that people write as a town and that are none: the commune's key and its département. */
export const townAliases: ReadonlyMap<string, { readonly key: string; readonly department: string }> =
  new Map([
    ["la defense", { key: "puteaux", department: "92" }],
    ["paris la defense", { key: "puteaux", department: "92" }],
    ["courbevoie la defense", { key: "courbevoie", department: "92" }],
    ["puteaux la defense", { key: "puteaux", department: "92" }],
    ["la plaine saint denis", { key: "saint denis", department: "93" }],
    ["saint denis la plaine", { key: "saint denis", department: "93" }],
    ["roissy", { key: "roissy en france", department: "95" }],
    ["roissy cdg", { key: "roissy en france", department: "95" }],
    ["roissy charles de gaulle", { key: "roissy en france", department: "95" }],
    ["orly aerogare", { key: "orly", department: "94" }],
    ["cergy pontoise", { key: "cergy", department: "95" }],
    ["evry", { key: "evry courcouronnes", department: "91" }],
    ["marne la vallee", { key: "noisiel", department: "77" }],
    ["saint quentin en yvelines", { key: "montigny le bretonneux", department: "78" }],
    ["sophia antipolis", { key: "valbonne", department: "06" }],
    ["juan les pins", { key: "antibes", department: "06" }],
    ["chalons sur marne", { key: "chalons en champagne", department: "51" }],
  ]);
