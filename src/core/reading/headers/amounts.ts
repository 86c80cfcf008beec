import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of money and counts. Years, N/N-1, HT/TTC, « 12 mois », YTD and units are read apart from these words. */
export const AMOUNT_HEADERS: readonly HeaderRule[] = [
  {
    means: "revenue",
    strength: 1,
    phrases: phrases(`
      CA | CAHT | CA total | CA réalisé | CA client | CA facturé | Chiffre d'affaires facturé | CA net |
      Total facturé | CA facture | Total dépensé | Revenue | Turnover | Sales | Total spent |
      Net sales | Total sales | Total revenue | Sales amount | CA annuel | CA cumulé |
      CA du client | Ventes | CA ventes | Montant des ventes | Total des ventes | Ventes nettes |
      Chiffre | CA période | CA global | CA année | CA année en cours | CA exercice | Notre CA | CA chez nous | CA nous | CA avec nous |
      Total invoiced | Invoiced amount | Amount invoiced | Volume d'affaires | Chiffre d'aff. | Chiffre d'aff. annuel | Chiffre aff. |
      Sell-in | CA sell-in | Ventes sell-in | Ventes DS | Ventes (DS) | Sales (LCY)`),
  },
  {
    means: "revenue",
    strength: 0.82,
    phrases: phrases(`
      Montant total des transactions | Montant des transactions | Montant total des transactions conclues | Total deal amount | CA gagné |
      Montant facturé | Montant total | Total des commandes | Total commandes | Montant commandes |
      Montant | Total | Montant cumulé | Total achats | Montant des achats | Achats |
      Montant achats | Montant facture | Total commandé | Montant commandé | Amount | Total amount |
      Montant net | Facturation | Montant annuel | Won amount | Closed won amount | Total won |
      Facturé | Facturé HT | CA magasin | Facturé au total | Revenu total | Cumul annuel | Cumul HT | Montant gagné | Montant total gagné | Montant gagné total | Total gagné | Montant signé | CA signé | Montant vendu | MTHT |
      Valeur totale des affaires gagnées | Valeur des affaires gagnées`),
  },
  {
    means: "revenue",
    strength: 0.7,
    phrases: phrases(`
      Réalisé | Réel | Prime | Primes | Prime annuelle | Primes annuelles | Cotisation annuelle | Cotisations |
      Abonnement annuel | Abonnements annuels | Contrat annuel | Contrats annuels | Redevance annuelle |
      Montant contrat annuel | Montant du contrat annuel | Montant contrats annuel | Montant des contrats annuels |
      Montant annuel du contrat | Montant annuel des contrats | Montant abonnement annuel | Mensualité | Mensualités | Abonnement mensuel |
      Abonnements mensuels | Redevance mensuelle | Honoraires | Honoraires annuels | Honoraires facturés`),
  },
  {
    means: "revenue",
    strength: 0.4,
    phrases: phrases(`
      Nb boîtes | Boîtes | Boîtes vendues | Volume | Quantité vendue`),
  },
  {
    means: "revenuePrevious",
    strength: 1,
    phrases: phrases(`
      CA année précédente | CA an passé | CA an dernier | CA précédent | CA exercice précédent |
      CA année dernière | CA antérieur | Previous revenue | Last year revenue | Revenue last year |
      Previous year revenue | Sales last year | Prior year sales | Année précédente |
      CA passé | Facturé N-1 | Facturé année précédente | Revenue previous year | Turnover last year | CA année antérieure`),
  },
  {
    means: "orders",
    strength: 1,
    phrases: phrases(`
      Nombre de commandes | Nb commandes | Nb cdes | Nbre Factures | Nb factures | Nb achats |
      Nombre d'achats | Nombre de factures | Number of orders | Orders count | Order count |
      No of orders | Orders | Nb BL | Nombre de ventes | Nb ventes | Nb de passages en caisse |
      Nb commandes 12 mois | Total orders | Nb orders | Qté commandes | Nb commandes an | Nb transactions |
      Frequency | Nb tickets | Nombre d'affaires gagnées | Nombre de transactions gagnées | Nombre de tickets | Nb livraisons |
      Payment count | Payments | Nombre de transactions conclues | Sale order count | Sales order count | Sales orders | No of invoices | Number of invoices`),
  },
  {
    means: "orders",
    strength: 0.8,
    phrases: phrases(`
      Commandes | Fréquence | Factures | Fréquence d'achat | Fréquence commandes | Purchases`),
  },
  { means: "revenue", strength: 0.6, phrases: phrases(`FACTURE`) }, // its accent lost
  {
    means: "averageOrder",
    strength: 1,
    phrases: phrases(`
      Panier moyen | Montant moyen | Commande moyenne | Average order | Average order value | AOV |
      Average basket | Facture moyenne | Ticket moyen | Montant moyen commande |
      Valeur moyenne commande | CA moyen par commande | Montant moyen facture | CA moyen |
      Achat moyen | Moyenne par commande | Moy. commande | Valeur moyenne | VMC`),
  },
  {
    means: "potential",
    strength: 1,
    phrases: phrases(`
      Potentiel | Potentiel du prospect | Potentiel client | Potentiel de boîtes | POT. (boîtes) |
      CA potentiel | Potentiel CA | CA estimé | Budget estimé | Potentiel annuel |
      Potentiel d'achat | Potentiel estimé | Estimated potential | Potential | Potential revenue |
      CA prévisionnel | Montant estimé | Potentiel boîtes | Budget annuel estimé | Potentiel de CA |
      Potentiel commercial | Potentiel de développement | Estimated revenue | Sales potential |
      Potentiel total | CA possible | Besoin annuel | Besoins annuels |
      Consommation annuelle | Consommation estimée | Conso annuelle`),
  },
  {
    means: "potential",
    strength: 0.7,
    phrases: phrases(
      `Intérêt | Niveau d'intérêt | Intérêt du prospect | Intérêt commercial | Intérêt client`,
    ),
  },
  {
    means: "shareOfWallet",
    strength: 1,
    phrases: phrases(`
      Part de marché | Taux de nourriture | Part client | % chez nous | Part chez nous |
      Share of wallet | Wallet share | Part de portefeuille | Taux de pénétration |
      Part d'achats chez nous | Part de marché client | PDM | Part de marché chez le client |
      Part du budget | Taux de couverture client | Market share | Part fournisseur | Part chez le client | PDM chez client | PDM client | Poids chez le client | SOW`),
  },
  {
    means: "companyTurnover",
    strength: 1,
    phrases: phrases(`
      Recettes annuelles | CA de l'entreprise | CA entreprise | CA société | CA de la société |
      Chiffre d'affaires société | Company turnover | Annual revenue | Company revenue |
      Turnover of the company | Tranche de CA | Tranche CA | CA établissement | CA publié |
      Revenu annuel | Revenus annuels | CA global entreprise | CA total entreprise |
      Chiffre d'affaires de l'entreprise cliente | CA bilan | CA déclaré | CA société cliente |
      CA de la société cliente | CA annuel de l'entreprise |
      Chiffre d'affaires annuel de l'entreprise | CA de la boîte |
      CA officine | CA pharmacie | CA total société | CA global société | CA annuel société | CA groupe | CA total groupe`),
  },
  {
    means: "quotesMade",
    strength: 1,
    phrases: phrases(`
      Nb devis | Nombre de devis | Devis émis | Devis faits | Devis envoyés | Nb devis émis |
      Quotes | Quotes made | Quotes sent | Number of quotes | Nb propositions | Propositions |
      Nb offres | Offres émises | Devis réalisés | Nombre de propositions | Nb devis envoyés |
      Offres remises | Propositions envoyées`),
  },
  { means: "quotesMade", strength: 0.75, phrases: phrases(`Devis | Offres`) },
  {
    means: "quotesWon",
    strength: 1,
    phrases: phrases(`
      Devis signés | Devis gagnés | Devis acceptés | Nb devis signés | Nb devis gagnés |
      Nb devis acceptés | Quotes won | Won quotes | Propositions signées | Offres gagnées |
      Affaires gagnées | Devis transformés | Nb devis transformés | Devis validés`),
  },
];
