import type { Behaviour } from "../../model";
import { foldText } from "../../text/fold";

/** How the decision maker is convinced: figures, or seeing. */
export function readStyle(text: string): Behaviour["style"] {
  const folded = foldText(text);
  if (/analyt|chiffre|rationnel|logique|technique|donnees|tableaux/.test(folded)) return "analytical";
  return /visuel|visual|demo|echantillon|image|intuiti|expressif/.test(folded) ? "visual" : null;
}

/** How fast the decision maker decides. */
export function readSpeed(text: string): Behaviour["speed"] {
  const folded = foldText(text);
  if (/prudent|lent|reflechi|cautious|slow|hesitant|mefiant/.test(folded)) return "cautious";
  return /reacti|rapide|impulsif|fast|quick|decide|immediat/.test(folded) ? "fast" : null;
}

/** How the customer likes to be met. */
export function readContact(text: string): Behaviour["contact"] {
  const folded = foldText(text);
  if (/visit|rdv|rendez|terrain|sur place|physique|presentiel|passage|\bface\b/.test(folded)) return "visit";
  if (/mail|courriel|ecrit/.test(folded)) return "email";
  return /tel|appel|phone|mobile|portable|sms|whatsapp/.test(folded) ? "phone" : null;
}

/** Whether the customer welcomes an unannounced visit. */
export function readUnannounced(text: string): boolean | null {
  const folded = foldText(text);
  if (/sur (rdv|rendez)|avec (rdv|rendez)|pas sans (rdv|rendez)|by appointment/.test(folded)) return false;
  return /sans (rdv|rendez)|inopine|improviste|spontane|unannounced|passage libre/.test(folded) ? true : null;
}

/** Whether the customer manages alone or wants to be guided. `guidedHeader`: the column asks whether guidance is needed. */
export function readAutonomy(text: string, guidedHeader: boolean): Behaviour["autonomy"] {
  const folded = foldText(text);
  if (/accompagn|guid|assist|\bdependant|faible|non autonome|peu autonome/.test(folded)) return "guided";
  if (/autonom|independ|forte?|eleve|totale/.test(folded)) return "autonomous";
  if (/^(oui|o|yes|1|x|vrai|true)$/.test(folded)) return guidedHeader ? "guided" : "autonomous";
  return /^(non|n|no|0|faux|false)$/.test(folded) ? (guidedHeader ? "autonomous" : "guided") : null;
}
