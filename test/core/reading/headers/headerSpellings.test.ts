import type { FieldId } from "../../../../src/core/fields";
import { canonicalHeader } from "../../../../src/core/reading/headers/canonicalHeader";
import { closestHeader } from "../../../../src/core/reading/headers/closestHeader";
import { headerReader, isYear } from "../../../../src/core/reading/headers/headerQuality";
import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";
import { unglueHeader } from "../../../../src/core/reading/headers/unglueHeader";

const best = (header: string): { readonly field: FieldId | null; readonly strength: number } =>
  matchHeader(header).candidates[0] ?? { field: null, strength: 0 };

describe("words that people shorten are the words they stand for", () => {
  test.each([
    ["no", "num numero number nr nro"],
    ["nb", "nbr nbre nombre nbs count"],
    ["commande", "cde cdes cmd cmds cmde cmdes commandes"],
    ["facture", "fact factures fac"],
    ["der", "dern dernière dernier dernières derniers"],
    ["departement", "dept dpt dep depts dpts dprt départements"],
    ["tel", "téléphone téléphones tlph"],
    ["moyen", "moy moyenne"],
    ["montant", "mt mnt mtt mont montants"],
    ["societe", "sté sociétés"],
    ["representant", "repr représent repres"],
    ["effectif", "eff effectifs"],
    ["potentiel", "pot"],
    ["email", "mail courriel emails mails courriels mél"],
    ["date", "dt dte dates"],
    ["code", "cod"],
    ["secteur", "sect"],
    ["personne", "pers personnes"],
    ["client", "clt cli clients"],
    ["visite", "visites"],
    ["compte", "cpte cpt comptes"],
    ["achat", "achats"],
    ["jour", "jours j"],
    ["salarie", "salariés"],
    ["employe", "employés"],
    ["adresse", "adr"],
    ["reference", "réf refs références"],
    ["devis", "dvs"],
    ["livraison", "liv livr"],
    ["categorie", "cat catég"],
    ["activite", "activ act"],
    ["order", "orders"],
    ["annee", "années an"],
    ["frequence", "fréq"],
    ["visit", "visits"],
    ["boite", "boîtes"],
    ["vente", "ventes"],
  ])("%s: %s", (word, forms) => {
    for (const form of forms.split(" ")) expect([form, canonicalHeader(form)]).toEqual([form, word]);
  });

  test("small words say nothing", () => {
    const small = "de du des d la le les l en un une et a au aux par the of".split(" ");
    for (const word of small) expect(canonicalHeader(`zone ${word} nord`)).toBe("zone nord");
  });
});

describe("a header is read as a person reads it", () => {
  test.each([
    ["Suivi par", "representant"],
    ["Visité par", "representant"],
    ["Client géré par", "client representant"],
    ["Suivi", "suivi"],
    ["Chiffre d'affaires", "ca"],
    ["CHIFFRES D’AFFAIRES", "ca"],
    ["chifre dafaire", "ca"],
    ["chiffreaffaires", "ca"],
    ["Chiff. aff. 2025", "ca 2025"],
    ["Chiffre d'affaires perdu", "ca perdu"],
    ["Actif O/N", "actif"],
    ["Actif (oui/non)", "actif"],
    ["Active Y/N", "active"],
    ["Active yes/no", "active"],
    ["O/N actif", "o n actif"],
    ["C.A. 2025", "ca 2025"],
    ["C.A. à faire", "ca faire"],
    ["C à faire", "c faire"],
    ["E-mail", "email"],
    ["E-mails", "email"],
    ["C.P.", "cp"],
    ["Rendez-vous", "rdv"],
    ["R.D.V.", "rdv"],
    ["CA H.T.", "ca ht"],
    ["CA hors taxe", "ca ht"],
    ["CA hors taxes", "ca ht"],
    ["CA T.T.C.", "ca ttc"],
    ["CA toutes taxes comprises", "ca ttc"],
    ["Sales LY", "sales n 1"],
    ["Sales PY", "sales n 1"],
    ["Sales last year", "sales n 1"],
    ["Sales previous year", "sales n 1"],
    ["Sales prior year", "sales n 1"],
    ["N client", "no client"],
    ["N commandes", "no commande"],
    ["N cde", "no commande"],
    ["N facture", "no facture"],
    ["N comptes", "no compte"],
    ["N BL", "no bl"],
    ["N tiers", "no tiers"],
    ["N siret", "no siret"],
    ["CA N client", "ca no client"],
    ["CA N", "ca n"],
    ["Customer #", "customer no"],
    ["Customer # ", "customer no"],
    ["# commandes", "commande"],
    ["Reste dû", "reste impaye"],
    ["Montant dû.", "montant impaye"],
    ["DÛ", "impaye"],
    ["Montant dus", "montant dus"],
    ["Date du jour", "date jour"],
    ["dateDerniereCommande", "date der commande"],
    ["codePostal", "code postal"],
    ["étatClient", "etat client"],
    ["CodePDV", "codepdv"],
    ["Libellé\nAPE", "libelle ape"],
    ["de la", ""],
  ])("%j: %j", (header, words) => {
    expect(canonicalHeader(header)).toBe(words);
  });
});

describe("names glued as old systems do", () => {
  test.each([
    ["datdercde", "date dernier commande"],
    ["codpos", "code postal"],
    ["nomcli", "nom client"],
    ["clientcode", "client code"],
    ["raisoc", "raison sociale"],
    ["raissoc", "raison sociale"],
    ["cdclt", "code client"],
    ["codpost", "code postal"],
    ["vilcli", "ville client"],
    ["depcli", "departement client"],
    ["deptcli", "departement client"],
    ["dptcli", "departement client"],
    ["paycli", "pays client"],
    ["telcli", "telephone client"],
    ["nbcde", "nombre commande"],
    ["nbrcmd", "nombre commande"],
    ["nbrecdes", "nombre commande"],
    ["numfac", "numero facture"],
    ["numfact", "numero facture"],
    ["dtder", "date dernier"],
    ["dtedern", "date dernier"],
    ["mtht", null],
    ["mntht", "montant ht"],
    ["mttht", "montant ht"],
    ["montttc", "montant ttc"],
    ["repcli", "representant client"],
    ["reprcli", "representant client"],
    ["represcli", "representant client"],
    ["dervis", "dernier visite"],
    ["dervisit", "dernier visite"],
    ["libact", "libelle activite"],
    ["codactiv", "code activite"],
    ["codsec", "code secteur"],
    ["codsect", "code secteur"],
    ["effcli", "effectif client"],
    ["adrcli", "adresse client"],
    ["panmoy", "panier moyen"],
    ["potcli", "potentiel client"],
    ["codnaf", "code naf"],
    ["libape", "libelle ape"],
    ["cattc", "ca ttc"],
    ["caht", null],
    ["datrdv", "date rdv"],
    ["mailcli", "mail client"],
    ["zonecli", "zone client"],
    ["regioncli", "region client"],
    ["statutcli", "statut client"],
    ["nbachat", "nombre achat"],
    ["nbvente", "nombre vente"],
    ["client", null],
    ["datation", null],
    ["cdeclix", null],
    ["cli2025", null],
    ["2025cli", null],
    ["nbcd", null],
  ])("%s: %j", (glued, words) => {
    expect(unglueHeader(glued)).toBe(words);
  });

  test("are a little less sure than words apart", () => {
    expect(best("CODPOS")).toEqual({ field: "postalCode", strength: 0.9 });
    expect(best("NUMCLI").field).toBe("code");
    expect(matchHeader("Code postal").candidates).toEqual([{ field: "postalCode", strength: 1 }]);
  });
});

describe("a misspelt header is the known one with most words right", () => {
  test.each([
    ["raison socale", "raison sociale"],
    ["raizon sociale", "raison sociale"],
    ["telephne", null],
    ["comune", "commune"],
    ["villle", "ville"],
    ["vile", null],
    ["panier moyenn", "panier moyen"],
    ["localte", "localite"],
    ["depratement", "departement"],
    ["xille", null],
    ["zzzzzz", null],
    ["", null],
  ])("%s: %j", (header, known) => {
    expect(closestHeader(header)).toBe(known);
  });
});

describe("a cell looks like a header", () => {
  const { quality, field } = headerReader();

  test.each<readonly [Parameters<typeof quality>[0], number]>([
    ["Code postal", 1],
    ["Ville", 1],
    ["Objectif", 0.6],
    ["Rien de connu", 0],
    ["", 0],
    ["   ", 0],
    [2025, 0.3],
    ["2025", 0.3],
    [2000, 0.3],
    [2099, 0.3],
    [1999, 0],
    [2100, 0],
    [2025.5, 0],
    ["1 250,50", 0],
    ["12", 0],
    [true, 0],
    [undefined, 0],
    [`Ville ${"x".repeat(74)}`, 0.65],
    [`Ville ${"x".repeat(75)}`, 0],
  ])("%j: %j", (cell, looks) => {
    expect(quality(cell)).toBe(looks);
  });

  test("by its surest field, the first of equals", () => {
    expect(field("Montant")).toBe("amount");
    expect(field("Secteur")).toBe("sector");
    expect(field("Objectif")).toBe(null);
    expect(quality("Secteur")).toBe(0.85);
    expect(field("Montant")).toBe("amount"); // asked again
    expect([isYear(2000), isYear(2099), isYear(1999), isYear(2100), isYear(2025.5)]).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});
