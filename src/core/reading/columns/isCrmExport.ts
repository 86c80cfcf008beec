import { canonicalHeader } from "../headers/canonicalHeader";

const SURE =
  /^(proprietaire .*|(account|company|lead|record) owner|nom compte|account name|.*der activite|last activity.*|record id.*|id fiche.*|.*cycle vie|lifecycle stage|statut lead|lead status|account id|id compte)$/;
const LIKELY =
  /^(employe|nb employe|industrie|industry|employees|rue facturation|ville facturation|code postal facturation|billing .*|type compte|site web|website|nom domaine.*|account type|compte parent|rating|evaluation|source.*|pays facturation)$/;

/** True when the headers are those of a CRM export (Salesforce, HubSpot, Zoho…): one sure sign, or two likely ones. */
export function isCrmExport(headers: readonly string[]): boolean {
  const canonical = headers.map(canonicalHeader);
  return (
    canonical.some((header) => SURE.test(header)) ||
    canonical.filter((header) => LIKELY.test(header)).length >= 2
  );
}
