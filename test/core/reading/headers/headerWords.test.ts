import type { FieldId } from "../../../../src/core/fields";
import type { OtherMeaning } from "../../../../src/core/reading/headers/headerRule";
import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";

/** The fields that a header may name, in the order in which they are tried. */
const fieldsOf = (header: string): readonly FieldId[] =>
  matchHeader(header).candidates.map(({ field }) => field);
const list = (headers: string): readonly string[] => headers.split(" | ");

test.each<readonly [FieldId, string]>([
  ["name", "RS client | Nom de l'hôtel | Business name | Full name | Garage | Officine | Nom abrégé"],
  ["code", "Code PDV | Clé client | GLN | N° RPPS | FINESS | Code UAI | Matricule | SIRET | Numéro SIREN"],
  ["status", "En sommeil | Clos | Stade | Situation"],
  ["revenue", "Ventes nettes | Net sales | Achats | Total dépensé | Réalisé | Volume | Nb boîtes"],
  ["revenuePrevious", "CA passé | Turnover last year | Prior year sales"],
  ["orders", "Nb BL | Nb tickets | Purchases | Fréquence d'achat"],
  ["averageOrder", "AOV | Ticket moyen"],
  ["potential", "Besoin annuel | Sales potential"],
  ["shareOfWallet", "PDM | Share of wallet | Poids chez le client"],
  ["companyTurnover", "CA bilan | Recettes annuelles"],
  ["quotesMade", "Propositions envoyées | Quotes sent | Offres | Devis"],
  ["quotesWon", "Affaires gagnées | Won quotes | Devis signés"],
  ["lastOrder", "lasinvdat | Dernier mouvement | Dernier BL | Dernier devis"],
  ["daysSinceOrder", "Silence | Recency | Days Since Last Call"],
  ["lastVisit", "Vu le | Dernière rencontre | Dernier appel | Last met"],
  ["visitsDone", "RDV réalisés | Nb passages | Passages"],
  ["visitsPlanned", "Cadence de visite | Fréquence théorique | Périodicité"],
  ["postalCode", "NPA | PLZ | CP / Ville"],
  ["city", "Agglomération | Town | Lieu"],
  ["department", "County | N° département"],
  ["region", "State"],
  ["country", "Pays/Région | Code pays"],
  ["visitsPlanned", "Objectif visites 2026"],
  ["zone", "Brick | Micro-zone | Bassin"],
  ["latitude", "Coord Y | Lat"],
  ["longitude", "Coord X | Lng"],
  ["sector", "Corps de métier | Trade | Filière | Format magasin | Qualité | Classe"],
  ["headcount", "ETP | Company size"],
  ["email", "Messagerie | CT_EMail"],
  ["phone", "Standard | Fixe | GSM | Cell"],
  ["contactPreference", "Préfère | Preferred channel"],
  ["decisionStyle", "Profil DISC | Sensibilité | Style"],
  ["decisionSpeed", "Décide vite | Tempo | Vitesse"],
  ["autonomy", "Accompagnement | Autonome/guidé"],
  ["decisionCycle", "Délai de signature | Sales cycle"],
  ["project", "Besoin exprimé | Opportunité"],
  ["rep", "Technico | KAM | Portefeuille | Assigned to"],
  ["forcedSegment", "Segment imposé | Forced segment"],
  ["orderId", "DO_Piece | N° ticket | Document | BL"],
  ["orderDate", "Date ticket | Jour de vente | Jour | Day"],
  ["amount", "Net à payer | Line total | Valeur | Sous-total"],
  ["orderStatus", "Avancement commande | Invoice status"],
])("%s goes by many names: %s", (field, headers) => {
  for (const header of list(headers)) expect([header, fieldsOf(header)[0]]).toEqual([header, field]);
});

test.each<readonly [string, readonly FieldId[]]>([
  ["Statut", ["status", "orderStatus"]],
  ["Client", ["name", "code", "status"]],
  ["Prospect", ["name", "status"]],
  ["Type", ["status", "sector"]],
  ["Région", ["region", "zone"]],
  ["Secteur", ["zone", "sector"]],
  ["Agence", ["name", "zone"]],
  ["Canal", ["contactPreference", "sector"]],
  ["Référence", ["code", "orderId"]],
  ["Date de commande", ["lastOrder", "orderDate"]],
  ["Montant", ["amount", "revenue"]],
  ["CA", ["amount", "revenue"]],
  ["Compte", ["code", "name"]],
])("%s may be one thing or another, which its content decides: %j", (header, fields) => {
  expect([...fieldsOf(header)].sort()).toEqual([...fields].sort());
});

test.each<readonly [OtherMeaning, string]>([
  ["growth", "Delta | Tendance | Évol 2025 | Écart CA | Croissance CA"],
  ["target", "Quota | Reste à faire | Forecast | Prévisions CA | CA visé | Atteinte CA"],
  ["credit", "Avoirs | Retours | Taux avoir | Montant des retours"],
  ["debt", "Encours | Solde | Total dû | CA impayé | Échéance facture | Acompte commande | Remise client"],
  ["margin", "Marge brute | Coût | Marge CA | Margin 2025"],
  ["note", "Mémo | Tags | Commentaire visite | Remarque client | Observations CA | Note client"],
  ["consent", "Opt-in | Newsletter | Consentement tél | RGPD client"],
  ["date", "Client depuis | Created | Date création client | Première visite | Naissance"],
  ["price", "PU HT | Prix | Prix moyen CA | Tarif client | CA unitaire"],
  ["reference", "Devise | Rang | Logo | Poids CA | Rank CA"],
  ["product", "SKU | Gamme | Article CA | Quantité commande | Qté facture"],
  ["address", "Rue | Fax | Site web | Voie client | Fax client | Web client"],
  ["contact", "Gérant | Prénom | Fonction client | Civilité client | Poste client"],
  ["segment", "SEG | Cluster | Score CA | RFM client | Segment CA | ABC CA"],
])("%s is no field of a customer: %s", (other, headers) => {
  for (const header of list(headers)) {
    const match = matchHeader(header);
    expect([header, match.other, match.candidates]).toEqual([header, other, []]);
  }
});

test.each<readonly [FieldId, string]>([
  [
    "lastOrder",
    "Der commande boutique | Dernier achat boutique | Dern. facture papier | Dernière facturation juin | Dernière vente boutique",
  ],
  ["lastVisit", "Dernière visite terrain | Dernier RDV terrain | Dernier passage terrain"],
  ["visitsPlanned", "Prochaine visite terrain"],
  ["orders", "Nb commandes boutique | Nb factures papier | Nb achats boutique"],
  ["visitsDone", "Nb visites terrain"],
  ["orderId", "N° commande interne | N° facture papier"],
  ["orderDate", "Date commande interne | Date facture papier"],
  ["postalCode", "Code postal magasin | Bureau postal | CP magasin | Zip magasin"],
  ["city", "Ville magasin | City shop"],
  ["department", "Département magasin"],
  ["region", "Région magasin"],
  ["country", "Pays magasin"],
  ["sector", "Libellé complet NAF | Libellé complet APE | Libellé complet secteur activité"],
  ["code", "SIRET magasin | Code client interne | N° client interne"],
  ["email", "Email magasin"],
  ["phone", "Tél magasin | Portable magasin | Mobile magasin"],
  ["averageOrder", "Panier moyen boutique"],
  ["potential", "Potentiel boutique"],
  ["revenue", "CA boutique | Revenue shop | Sales shop"],
  ["headcount", "Effectif boutique | Salariés boutique | Employés boutique | Employees shop"],
  ["name", "Raison sociale complète | Nom client complet"],
  ["daysSinceOrder", "Silence constaté"],
  ["rep", "Propriétaire fiche | Commercial boutique | Owner shop"],
  ["zone", "Zone boutique | Territoire boutique"],
])("%s is told by a word of a longer header: %s", (field, headers) => {
  for (const header of list(headers)) expect([header, fieldsOf(header)[0]]).toEqual([header, field]);
});
