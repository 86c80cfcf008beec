import type { SectorGroup } from "./sectorGroup";

/**
 * How people write their customers' trades, folded, without plural marks. A final * matches any ending.
 * Within a label the leftmost words win (« Fabricant de meubles »), and at one place the longest
 * (« hôtel de ville » over « hôtel »). A final ? marks a word that decides only when no other does.
 */
export const sectorVocabulary: Readonly<Record<SectorGroup, string>> = {
  CHR:
    "chr, c h r, hcr, rhd, rhf, cafe, cafe tabac, cafet*, coffee, coffee shop, hotel*, auberge, gite, chambre d hote, motel, palace, residence hoteliere, " +
    "camping, village vacance, hebergement*, resto*, restau*, restaurant*, fast food, snack, pizzeria, pizza*, creperie, kebab, sushi, food truck, sandwicherie, " +
    "brasserie, bistro*, bar, bar tabac, bar a vin, pub, discotheque, boite de nuit, night club, guinguette, traiteur, cantine, restauration collective, cuisine centrale, " +
    "salon de the, glacier, taverne, bouchon lyonnais, table d hote, debit de boisson, hospitality, catering, lodging, tea room, buffet, rotisserie, saladerie",
  Commerce:
    "commerce*, commercant, magasin*, boutique, detaillant, distribut*, negoce, negociant, grossiste, gros, import export, revendeur, vente, retail*, wholesale*, shop, store, " +
    "gms, g m s, gsa, gsb, gss, grande distribution, grande surface, hypermarche, supermarche, superette, epicerie*, epicier, primeur, drive, centre commercial, galerie marchande, " +
    "boulang*, patiss*, boucher*, charcut*, poissonn*, fromager*, chocolat*, confiser*, caviste, vin et spiritueux, cave, pharmacie, pharmacien, officine, parapharmacie, " +
    "optique, opticien*, audioprothes*, fleuriste, jardinerie, pepinieriste, animalerie, librair*, papeterie, presse, tabac, buraliste, bureau de tabac, " +
    "pret a porter, habillement, chaussure, mode, textile boutique, bijout*, horlog*, joaill*, parfum*, cosmetique, quincailler*, bricolage, droguerie, " +
    "garage, garagiste, concession*, automobile, auto, carross*, mecanicien auto, reparation automobile, station service, centre auto, pneu, pneumatique*, moto, cycle, velo, " +
    "meuble, ameublement, electromenager, hifi, jouet, sport et loisir, articles de sport, materiaux, menager, antiquaire, brocante, e commerce, ecommerce, bazar, cash and carry, " +
    "florist, bakery, butcher, pharmacy, grocery, supermarket, bookshop, optician, car dealer, materiel medical, materiel agricole, article de peche, mercerie, maroquinerie",
  Industrie:
    "industri*, indus, bois, filiere bois, usine, fabric*, manufactur*, production industrielle, metallurg*, metallo*, siderurg*, fonderie, forge, chaudronn*, usinage, mecanique, mecanique de precision, decolletage, " +
    "tolerie, soudure, plastur*, plastique, caoutchouc, chimi*, petrochim*, pharmaceut*, agroalimentaire, agro alimentaire, iaa, laiterie, brasseur, meunerie, minoterie, conserverie, abattoir, " +
    "textile, tissage, filature, confection, papeterie industrielle, cartonn*, imprim*, emballage, packaging, verrerie, ceramique, cimenterie, carriere, mine, extraction, scierie, " +
    "ebenist*, electronique, electrotechnique, energie, electricite industrielle, production d electricite, traitement des eaux, eau et assainissement, dechet, recyclage, environnement, aeronautique, aerospatial, " +
    "equipementier, constructeur automobile, nautique, chantier naval, ferroviaire constructeur, manufacturing, factory, industry, food processing, sous traitance industrielle, cosmetique industrielle, raffinerie",
  BTP:
    "btp, b t p, tp, batiment, batiment et travaux publics, travaux public, genie civil, gros oeuvre, second oeuvre, construction*, constructeur de maison, entreprise generale, macon*, plomb*, chauffag*, " +
    "climatis*, genie climatique, electricien, electricite, electricite batiment, electricite generale, couvreur, couverture, toiture, zingu*, etanche*, charpent*, menuis*, serrur*, metallerie, vitrier, vitrerie, " +
    "platr*, plaquiste, isolation, peintre, peinture, peinture en batiment, carrel*, revetement*, parquet, solier, terrass*, demolition, voirie, vrd, renovation, artisan du batiment, artisan?, promoteur, promotion immobiliere, " +
    "piscinist*, pisciniste, facad*, ravalement, echafaud*, domotique, photovolt*, plumber, plumbing, builder, roofing, carpentry, electrician, hvac, civil engineering, cuisiniste, ascenseur",
  Services:
    "service*, prestat*?, tertiaire?, conseil*, consult*, cabinet?, cabinet comptable, expert comptable, expertise comptable, comptab*, audit*, avocat*, notaire, notariat, huissier, juridique, " +
    "banque*, bancaire, assur*, mutuelle, finance*, courtier*, immobili*, agence?, agence immobiliere, syndic, gestion locative, bailleur, hlm, promotion des ventes, architect*, bureau d etude, ingenierie, geometre, informatique, numerique, digital, " +
    "logiciel, editeur de logiciel, esn, ssii, web, telecom*, communication, publicit*, marketing, evenement*, media, audiovisuel, photograph*, edition, nettoyage, proprete, blanchisserie, pressing, laverie, securite privee, securite, gardiennage, " +
    "interim*, recrutement, ressources humaines, location, location de vehicule, coiff*, salon de coiffure, esthet*, institut de beaute, beaute, spa, bien etre, massage, tatoueur, pompes funebres, funeraire, auto ecole, autoecole, formation, centre de formation, organisme de formation, coach*, " +
    "association*, loisir*, salle de sport, fitness, sport*, club, cinema, theatre, spectacle*, musee, culture*, tourisme, agence de voyage, voyagiste, paysagist*, espace vert, entretien, maintenance, depann*, reparation, services a la personne, aide a domicile, toilettage, imprimerie service, " +
    "bank*, insurance, real estate, law firm, lawyer, accounting, hairdresser, cleaning, software, agency, centre d appel, coworking, start up, recherche et developpement, profession liberale",
  Santé:
    "sante, medical*, medico social, medecin*, docteur, generaliste, cabinet medical, cabinet dentaire, centre dentaire, dentiste, dentaire, orthodont*, chirurgien*, clinique*, hopital, hopitaux, hospital*, chu, chru, centre de sante, maison de sante, centre de soin, soin*, " +
    "ehpad, maison de retraite, residence senior, foyer logement, ssr, mas, esat, ime, foyer de vie, handicap, infirm*, idel, kine*, masseur kinesitherapeute, osteo*, chiropract*, podolog*, pedicure podologue, psycholog*, psychiatr*, psychotherap*, orthophon*, orthopt*, ergotherap*, sage femme, " +
    "ophtalmo*, dermato*, cardio*, pneumo*, rhumato*, gastro enterolog*, endocrino*, diabeto*, urolog*, gyneco*, neuro*, nephro*, pediatr*, allergo*, orl, o r l, onco*, cancero*, geriatr*, hematolog*, stomato*, angiolog*, phlebo*, anesthesi*, algolog*, infectiolog*, addictolog*, homeopath*, acupunct*, mesotherap*, medecine*, radiolog*, imagerie medicale, laboratoire*, laboratoire d analyse, analyses medicales, biolog*, dialyse, ambulancier, veterinaire*, clinique veterinaire, cabinet veterinaire, pmi, creche*, petite enfance, action sociale, social, prothesiste dentaire, ssiad, " +
    "health*, healthcare, hospital, clinic, doctor, dentist, nurse, vet, nursing home",
  Agriculture:
    "agri*, polyculture*, agricole, agriculteur, exploitation agricole, cooperative agricole, travaux agricole, cooperative, eleve*, elevage, ferme, fermier, gaec, earl, scea, cultivat*, cerealier, cereale*, maraich*, horticult*, arboricult*, vitic*, vinic*, vigneron, domaine viticole, chateau viticole, vignoble, " +
    "forest*, sylvicult*, bois et foret, peche, pecheur, aquacult*, pisciculture, ostreic*, conchylic*, apicult*, avicult*, haras, centre equestre, laitier, producteur, farm*, farming, winery, chambre d agriculture",
  Transport:
    "transport*, transporteur*, logist*, fret, messagerie, livraison, livreur, coursier, demenag*, affret*, transit*, transitaire, routier, camion*, autocar*, autocariste, bus, taxi*, vtc, ambulance, ferroviaire, maritime, fluvial, aerien, aeroport, port, entrepos*, stockage, poste, courrier, " +
    "haulage, shipping, freight, trucking, delivery, warehouse, warehousing, parking, remorquage, airline",
  Public:
    "public, publique, secteur public, service public, mairie*, commune, ville de, hotel de ville, collectivit*, collectivite territoriale, administration*, administratif, etat, ministere, prefecture, sous prefecture, conseil departemental, conseil regional, conseil general, departement de, region de, metropole, " +
    "communaute de commune, communaute d agglomeration, agglomeration, intercommunal*, syndicat mixte, syndicat intercommunal, epci, ccas, sdis, pompier*, gendarmerie, police, armee, defense nationale, justice, tribunal, ecole*, college*, lycee*, universit*, faculte, enseign*, education*, scolaire, maternelle, " +
    "chambre de commerce, cci, chambre de metier, cma, pole emploi, france travail, urssaf, caf, cpam, securite sociale, office public, bibliotheque, mediatheque, piscine municipale, municipal*, crous, rectorat, government, school, university, town hall, council, public sector, public service, prison, penitentiaire",
  Autre: "autre?, divers?, other?, misc*?, inclassable, non classe",
};

/** The words most often misspelt, whole: a stem would be one slip away from words of no trade (« réseau », « restau »). */
export const oftenMisspelt: readonly string[] = (
  "restaurant restauration brasserie pizzeria traiteur camping hotellerie commerce commercant distribution supermarche pharmacie boulangerie patisserie " +
  "boucherie charcuterie epicerie fleuriste opticien librairie automobile garage industrie industriel agroalimentaire metallurgie imprimerie " +
  "batiment construction maconnerie plomberie chauffage electricite electricien menuiserie charpente couverture peinture carrelage " +
  "service immobilier assurance informatique comptable coiffure nettoyage formation conseil medical medecin dentiste clinique hopital laboratoire " +
  "kinesitherapeute veterinaire infirmier agricole agriculture viticulteur maraicher transport transporteur logistique collectivite administration " +
  "enseignement association"
).split(" ");
