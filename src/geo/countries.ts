import { foldText } from "../core/text/fold";

const FRANCE: ReadonlySet<string> = new Set(
  (
    "france,fr,fra,f,france metropolitaine,metropole,republique francaise,guadeloupe,gp,martinique,mq,guyane," +
    "guyane francaise,gf,reunion,la reunion,re,mayotte,yt,nouvelle caledonie,nc,polynesie francaise,tahiti,pf," +
    "saint pierre et miquelon,pm,saint barthelemy,bl,saint martin,mf,wallis et futuna,wf,dom,tom,dom tom,drom"
  ).split(","),
);

const NAMES: ReadonlySet<string> = new Set(
  (
    "belgique,belgium,belgie,suisse,switzerland,schweiz,luxembourg,luxemburg,allemagne,germany,deutschland,italie,italy,italia," +
    "espagne,spain,espana,portugal,pays bas,netherlands,nederland,hollande,royaume uni,united kingdom,grande bretagne,angleterre,england," +
    "irlande,ireland,autriche,austria,osterreich,andorre,andorra,danemark,denmark,suede,sweden,norvege,norway,finlande,finland," +
    "pologne,poland,republique tcheque,tchequie,czech republic,slovaquie,slovakia,slovenie,slovenia,hongrie,hungary,roumanie,romania," +
    "bulgarie,bulgaria,grece,greece,croatie,croatia,serbie,turquie,turkey,russie,ukraine,maroc,morocco,algerie,algeria,tunisie,tunisia," +
    "senegal,cote d ivoire,cameroun,maurice,madagascar,etats unis,usa,united states,canada,quebec,bresil,mexique,chine,china,japon,inde,liban,malte,chypre,estonie,lettonie,lituanie,islande"
  ).split(","),
);

const MONACO: ReadonlySet<string> = new Set(["monaco", "monte carlo", "mc", "mco", "principaute de monaco"]);

/** Large towns across the border: they tell a four-figure foreign code from a French one that lost its zero. */
const FOREIGN_TOWNS: ReadonlySet<string> = new Set(
  (
    "bruxelles,brussels,brussel,anvers,antwerpen,gand,gent,bruges,brugge,liege,namur,charleroi,mons,tournai,mouscron,courtrai,kortrijk," +
    "la louviere,verviers,arlon,wavre,louvain la neuve,luxembourg,esch sur alzette,geneve,geneva,lausanne,bale,basel,zurich,berne,bern," +
    "neuchatel,fribourg,sion,nyon,montreux,lugano,londres,london,madrid,barcelone,barcelona,saint sebastien,bilbao,milan,milano,turin,torino," +
    "genes,genova,rome,roma,berlin,munich,munchen,francfort,frankfurt,cologne,koln,dusseldorf,stuttgart,sarrebruck,saarbrucken,karlsruhe,kehl," +
    "amsterdam,rotterdam,lisbonne,lisboa,porto,dublin,vienne autriche,wien"
  ).split(","),
);

/** A country cell as one of three; null when blank or not a country. Two letters are taken for an ISO code. */
export function readCountry(text: string): "france" | "monaco" | "foreign" | null {
  const key = foldText(text);
  if (FRANCE.has(key)) return "france";
  if (MONACO.has(key)) return "monaco";
  return NAMES.has(key) || /^[a-z]{2}$/.test(key) ? "foreign" : null;
}

/** Whether words beside a town name another country in full (`Madrid, Espagne`). */
export function isForeignCountryName(text: string): boolean {
  return NAMES.has(foldText(text));
}

/** Whether a town's key is a large town abroad (some are also the name of a French village). */
export function isForeignTown(key: string): boolean {
  return FOREIGN_TOWNS.has(key);
}

/** Whether a town's key is Monaco or one of its districts. */
export function isMonaco(key: string): boolean {
  return MONACO.has(key) && key.length > 3;
}
