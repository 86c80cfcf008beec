import { phrases } from "./headerRule";
import type { HeaderRule } from "./headerRule";

/** Headers of the people: how to reach the customer, how it decides, who looks after it. */
export const PEOPLE_HEADERS: readonly HeaderRule[] = [
  {
    means: "email",
    strength: 1,
    phrases: phrases(`
      Email | E-mail | Courriel | Adresse email | Adresse e-mail | Mail | E-mails | email_1 |
      Adresse mail | Adresse de messagerie | Messagerie | Email address | Email client | Email pro |
      Email contact | CT_EMail`),
  },
  {
    means: "phone",
    strength: 1,
    phrases: phrases(`
      Téléphone | Tél. | Tel | Tél fixe | Téléphone fixe | Tél pro. | tel_1 | Phone | Phone number |
      N° de téléphone | N° tél | Numéro de téléphone | Tél 1 | Téléphone 1 | Fixe | Tél bureau |
      Standard | CT_Telephone | Telephone | Téléphone professionnel`),
  },
  {
    means: "phone",
    strength: 0.9,
    phrases: phrases(`
      Tél portable | Tél mobile | Portable | Téléphone portable | Téléphone mobile | N° Mobile |
      Mobile | GSM | Mobile phone | Cell | N° portable | Tél 2 | Tél / Port.`),
  },
  {
    means: "contactPreference",
    strength: 1,
    phrases: phrases(`
      Préférence de contact | Canal préféré | Mode de contact | Contact préféré | Canal de contact |
      Preferred contact | Preferred channel | Mode de contact préféré | Contact preference |
      Moyen de contact préféré | Canal de contact préféré | Préférence contact | Préférence | Préfère |
      Mode de contact souhaité | Canal préférentiel | Contact privilégié | Canal de communication |
      Moyen de contact | Contact préf.`),
  },
  {
    means: "decisionStyle",
    strength: 1,
    phrases: phrases(`
      Profil décideur | Profil du décideur | type de profil | Style de décision | Decision style |
      Profil décisionnaire | Type de décideur | Style décideur | Decision maker profile |
      Profil psychologique | Style décisionnel | Profil DISC | Visuel/Analytique |
      Analytique/visuel | Analytique ou visuel | Visuel ou analytique`),
  },
  { means: "contactPreference", strength: 0.6, phrases: phrases(`Canal`) },
  {
    means: "decisionStyle",
    strength: 0.8,
    phrases: phrases(`Profil | Profile | Style | Sensibilité | Profil acheteur | Caractère | Tempérament`),
  },
  { means: "decisionSpeed", strength: 0.8, phrases: phrases(`Rapidité | Vitesse | Tempo | Décision`) },
  {
    means: "decisionSpeed",
    strength: 1,
    phrases: phrases(`
      Vitesse de décision | Rapidité de décision | Réactivité | Decision speed |
      Rythme de décision | Rapidité décision | Prise de décision | Vitesse décision |
      Décision rapide/lente | Décide vite | Prudent/rapide | Rapide/prudent`),
  },
  {
    means: "autonomy",
    strength: 1,
    phrases: phrases(`
      Autonomie | Autonomy | Degré d'autonomie | Niveau d'autonomie | Besoin d'accompagnement |
      Accompagnement | Autonome/guidé | Niveau d'accompagnement | Accompagnement souhaité`),
  },
  {
    means: "decisionCycle",
    strength: 1,
    phrases: phrases(`
      Cycle de décision | Cycle de décision (jours) | Cycle de vente | Délai de décision |
      Decision cycle | Sales cycle | Durée de décision | Cycle de décision (j) | Durée du cycle |
      Cycle décision | Temps de décision | Cycle d'achat | Durée du cycle de vente |
      Délai moyen de décision | Délai de signature`),
  },
  {
    means: "project",
    strength: 1,
    phrases: phrases(`
      Projet | Nouveau projet | Nouveau besoin | Besoin | Besoin identifié | Projet identifié |
      Project | New project | New need | Projet en cours | Opportunité en cours | Projet à venir |
      Nouveau besoin / projet | Nouveau besoin ou projet | Besoin / projet | Projets |
      Nouveaux besoins | Nouveau projet / besoin | Opportunité | Besoin exprimé | Besoin à venir |
      Investissement prévu | Projet d'achat`),
  },
  {
    means: "rep",
    strength: 1,
    phrases: phrases(`
      Commercial | Représentant | Commercial (suivi) | Commercial en charge | Commercial référent |
      Propriétaire | Propriétaire du compte | Propriétaire du lead | Propriétaire de l'entreprise |
      Vendeur | VRP | Sales rep | Salesperson | Owner | Account owner | Nom du commercial |
      Attaché commercial | ATC | Technico-commercial | Délégué | Chargé de clientèle |
      Company owner | Record owner | Rep | Nom commercial référent | Conseiller | Collaborateur |
      Commerciaux | Responsable commercial | Chef de secteur | Gestionnaire de compte |
      Account manager | Nom représentant | Nom vendeur | Vendeur attitré | Attaché co | KAM |
      Technico | Attribué à | Chargé de compte | Cial | Resp. secteur | Responsable de secteur |
      Agent co. | Agent commercial | Animateur commercial | Employé du service des ventes`),
  },
  {
    means: "rep",
    strength: 0.7,
    phrases: phrases(`
      Code Représentant | Code commercial/collaborateur | Code commercial | Prénom du commercial |
      Login du commercial | Représentant code | Code vendeur | Chargé d'affaires | Responsable | Affecté à |
      Assigné à | Assigned to | Code VRP | Commercial code | Portefeuille | Com. | TC | Animateur | CO_No`),
  },
  {
    means: "forcedSegment",
    strength: 1,
    phrases: phrases(`Segment forcé | Forced segment | Segment imposé`),
  },
];
