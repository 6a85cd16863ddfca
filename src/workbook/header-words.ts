/*
 * What people call the columns of an account list, in German, English, Spanish, French and Italian.
 *
 * One line per language and idea. Words are written in small letters without accents (ä as a, ß as ss); a `*` in front
 * lets the word also be found inside a longer one (`*umsatz` in "Jahresumsatz"); `_` joins the words of a phrase, from which
 * articles and prepositions are left out ("nombre_cliente" is "Nombre del cliente"). Typos, plurals and broken letters need no entry.
 */
export const headerWords = {
  // --- who ---
  account: [
    '*kunde *kunden kd kdn knd *debitor *debitoren deb mandant *mandanten klient *klienten geschaftspartner abnehmer auftraggeber *firma firmen *unternehmen gesellschaft vertragspartner *handler *fachhandler vertriebspartner partnerfirma interessent betrieb praxis einrichtung institution partner gp_name *account accounts',
    '*customer cust dealer distributor reseller prospect client clients company companies acct organisation organization institution business business_partner',
    'cliente clientes empresa sociedad cuenta distribuidor concesionario titular razon_social nombre_comercial nombre_fiscal',
    'client clients clientele societe entreprise compte revendeur distributeur etablissement tiers raison_sociale nom_commercial denomination_sociale enseigne',
    'cliente clienti azienda societa ditta impresa rivenditore distributore rag_soc ragione_sociale rag_sociale denominazione_sociale intestatario intestazione',
    'musteri klant empresas kundin kundenname firmenname',
  ],
  /** What accounts of one trade are. Alone it heads them; beside another word it rather is the name of one: "Ostsee Klinik". */
  house: [
    'klinik kliniken klinikum klinikname krankenhaus krankenhauser apotheke apotheken hotel schule',
    'hospital clinic pharmacy school',
    'clinica farmacia',
    'hopital clinique pharmacie',
    'ospedale',
  ],
  /** The account, or a mark on it. */
  keyAccount: ['key_account key_accounts schlusselkunde schlusselkunden grosskunde grosskunden'],
  name: [
    'name *namen namen bezeichnung *bezeichnung kurzname matchcode suchbegriff suchname',
    'name title row_labels zeilenbeschriftungen etiquetas_fila etiquettes_lignes etichette_riga',
    'nombre denominacion',
    'nom intitule libelle denomination',
    'nome nominativo denominazione',
  ],
  surname: [
    'nachname familienname zuname',
    'surname last_name lastname',
    'apellido apellidos',
    'nom_famille',
    'cognome',
  ],
  id: [
    'nr nummer *nummer kennung schlussel kennziffer no num number id n code cod codigo numero codice key identifier identifiant ref referenz reference referencia riferimento # matricule nro datensatz record',
  ],
  /** Words that name the account and its number at once. */
  accountId: [
    'kundennummer debitorennummer knr k_nr kunr kto kontonummer konto kontonr kdnr kndnr kundnr kundennr kdnummer debnr debitorennr kundenid',
    'custno custid customerid clientid accountid acctno accountno account_code customer_key',
    'codcliente idcliente ncliente numcliente',
    'codeclient numclient noclient codetiers',
    'codcli codicecliente',
  ],
  /** Of another's, above, around or opposite the account. */
  parent: [
    'lieferant lieferanten konzern konzernmutter mutter muttergesellschaft konzernname zentrale verband einkaufsverband unternehmensgruppe firmengruppe',
    'parent subsidiary subsidiary_of ultimate_parent holding group_name headquarters hq supplier suppliers vendor vendors',
    'matriz filial sociedad_matriz casa_matriz proveedor proveedores',
    'maison_mere filiale groupe_parent fournisseur fournisseurs',
    'capogruppo casa_madre controllante fornitore fornitori',
  ],
  owner: [
    '*betreuer *betreuerin kundenbetreuer *verkaufer *verkauferin *vertreter *vertriebsmitarbeiter vertriebsbeauftragter vertriebsbeauftragte vertriebler vb adm am kam aussendienst *aussendienstler *aussendienstmitarbeiter zustandig zustandigkeit zustandiger verantwortlich verantwortlicher verantwortliche bearbeiter *sachbearbeiter *berater *beraterin vertrieb reprasentant gebietsleiter *gebietsverkaufsleiter vl betreut betreuung vertretung gebietsvertreter key_accounter verkaufsleiter vertriebsleiter innendienst idm ad vm wer referent referentin pharmareferent klinikreferent gebietsreferent vertriebsreferent vertr',
    'owner sales_exec sales_executive account_manager acct_manager account_owner account_mgr acct_mgr client_manager customer_manager relationship_manager key_account_manager sales_rep salesrep rep representative salesperson sales_person seller salesman sales_agent agent advisor responsible assigned manager rm csm executive account_executive ae account_exec account_lead sales_manager sales_owner sales_representative handled managed mgr territory_manager territory_mgr regional_manager regional_mgr',
    'comercial vendedor vendedora agente gestor gestora responsable asesor asesora ejecutivo delegado delegado_zona jefe_ventas agente_ventas agente_zona agente_comercial asignado asignada comercial_asignado ejecutivo_cuenta ejecutivo_cuentas responsable_cuenta gestor_cuenta gestor_cuentas',
    'commercial commerciale vendeur vendeuse charge_clientele charge_affaires charge_compte responsable responsable_compte attache attache_commercial representant conseiller conseillere gestionnaire technico_commercial atc delegue deleguee delegue_medical delegue_commercial suivi_par',
    'ag venditore venditrice commerciale agente responsabile gestore capoarea capo_area area_manager agente_zona referente_commerciale referente_vendite funzionario responsabile_commerciale account_commerciale rappresentante rappresentanti',
  ],
  /** People at the account. */
  person: [
    '*ansprechpartner *ansprechpartnerin kontakt *kontaktperson entscheider *einkaufer asp gesprachspartner geschaftsfuhrer gf inhaber vorname anrede',
    'contact contacts contact_person contact_name decision_maker buyer dm first_name firstname salutation ceo primary_contact',
    'contacto interlocutor persona_contacto decisor comprador nombre_contacto',
    'contact interlocuteur acheteur decideur prenom civilite dirigeant',
    'contatto referente acquirente persona_riferimento interlocutore decisore',
  ],
  // --- how good ---
  class: [
    '*klasse *klassen *klassifizierung *klassifikation kl abc abcd *einstufung *einteilung kundenklasse *kundenwert wertigkeit abcanalyse',
    'class classification cls tier',
    'clase clasificacion clasif',
    'classe classement classification clas note_abc',
    'classe classificazione fascia',
  ],
  /** May be the class, if what stands below agrees. */
  grade: [
    '*kategorie kat *stufe *rating *ranking grad wichtigkeit prio *prioritat *gruppe *segment *bewertung *cluster *level *rang',
    'category categ grade rating level priority segment group cluster rank',
    'categoria cat nivel prioridad segmento grupo rango',
    'categorie niveau priorite segment groupe rang',
    'categoria livello priorita tipologia segmento gruppo',
  ],
  /** A mark or a kind; seldom the class. */
  marker: ['*status *typ *art kz kennzeichen', 'status type tipo estado stato type statut'],
  // --- money ---
  revenue: [
    '*umsatz *umsatze *umsaetze ums u *erlos *erlose jahresumsatz nettoumsatz fakturiert fakturaumsatz',
    'revenue revenues sales turnover rev billings billed invoiced closed_won',
    'facturacion facturado ventas venta ingresos fact vtas cifra_negocio cifra_negocios volumen_negocio',
    'chiffre_affaires chiffre_affaire ca ventes vente facturation facture_ht revenu',
    'fatturato ricavi ricavo vendite venduto fatt giro_affari volume_affari',
    'faturamento ciro omzet',
  ],
  /** May be the revenue, if nothing says it better. */
  amount: [
    '*faktura *wert *betrag *volumen *verkaufe *auftragseingang auftragsvolumen bestellvolumen einkaufssumme abgerechnet',
    'amount value volume purchases spend spending order_intake bookings',
    'importe valor volumen monto compras',
    'montant valeur volume achats encours_annuel',
    'importo valore volume acquisti',
    'miles milliers migliaia thousand thousands tausend mio eur euro € chf usd gbp $ £ t€ k€ teur tsd',
  ],
  margin: [
    '*deckungsbeitrag *deckungsbeitrage db dbi *rohertrag *rohgewinn *gewinn *ertrag *marge ergebnis spanne *handelsspanne roherlos rohertr',
    'margin profit gross_profit gp contribution earnings cm gm gross_margin',
    'margen beneficio rentabilidad mb margen_bruto mg_bruto mg_neto mg_comercial ganancia contribucion',
    'marge marge_brute mge mge_brute benefice resultat rentabilite mb contribution',
    'margine margine_contribuzione utile mdc mol guadagno',
  ],
  /** Prices, discounts, debts, risks: numbers and grades of another kind. */
  rate: [
    '*preis *mahn *rabatt *skonto *bonus *bonitat *zahlungsmoral *risiko *satz *limit *kredit *saldo *forderung *offene *zahlungsziel *zahlungsart *zufriedenheit *reklamation *reklamationen *beschwerden *punkte score *score nps *steuer *kosten *provision *gehalt *lager *menge stuck *stuckzahl pos position lfd_nr *index *abhangigkeit *zahlungsverhalten *lieferzeit *laufzeit *liefer *einheit dauer *loyalitat',
    'price discount credit risk balance receivable receivables overdue payment terms satisfaction complaints points quantity qty units cost costs commission stock tax rate limit dso unit loyalty churn',
    'precio descuento riesgo credito saldo deuda cobro pago satisfaccion quejas puntos cantidad unidades coste comision impuesto limite plazo',
    'prix remise risque credit solde encours paiement satisfaction reclamations points quantite unites cout commission plafond delai',
    'prezzo sconto rischio credito saldo pagamento soddisfazione reclami punti quantita pezzi costo provvigione fido',
  ],
  potential: [
    '*potenzial *potential *potentiale *potenziale umsatzpotenzial pot *bedarf *einkaufsvolumen *bedarfsvolumen *gesamtbedarf *marktvolumen',
    'potential upside headroom wallet',
    'potencial',
    'potentiel',
    'potenziale',
  ],
  // --- time ---
  hours: [
    '*stunde *stunden std stdn hrs zeitaufwand *betreuungszeit *besuchszeit *zeitbedarf zeiteinsatz *einsatzstunden',
    'hours hour hrs h time_spent',
    'horas hora hs',
    'heures heure',
    'ore ora',
  ],
  effort: [
    'zeit *aufwand arbeitszeit',
    'time effort',
    'tiempo dedicacion',
    'temps tps',
    'tempo impegno',
  ],
  visits: [
    '*besuch *besuche *besuchszahl *kundenbesuche besuchshaufigkeit besuchsfrequenz vor_ort_termine bes',
    'visit visits',
    'visita visitas',
    'visite visites rdv rendez_vous',
    'visita visite',
  ],
  meetings: [
    '*termine *kontakte *gesprache gespr anrufe kontaktanzahl',
    'calls meetings touchpoints appointments contacts_count',
    'reuniones llamadas',
    'appels reunions entretiens',
    'incontri appuntamenti chiamate',
  ],
  // --- what else a column can be ---
  place: [
    'ort *ort *tour route stadt plz *plz postleitzahl *land *region *gebiet bundesland *strasse str *adresse *anschrift *standort sitz bezirk hausnummer kanton *niederlassung',
    'city town zip postcode postal country state address street location territory district office site area region zip_code postal_code',
    'ciudad poblacion localidad provincia pais direccion codigo_postal cp zona region comunidad',
    'ville pays adresse code_postal cp departement region zone rue commune',
    'citta provincia prov paese indirizzo cap regione zona sede comune localita nazione via',
  ],
  date: [
    '*datum tag seit *erstkontakt *erstbestellung *erstumsatz erstkauf letzter letzte letztes letzten zuletzt nachster nachste nachstes *intervall *rhythmus *turnus geburtstag gegrundet grundung *grundungsjahr *jubilaum frist *termin wiedervorlage wv *geandert angelegt stand_vom',
    'date since last next interval frequency established founded birthday anniversary day updated created modified onboarded inception recency',
    'fecha desde ultimo ultima ultimos proximo proxima frecuencia fundada alta intervalo antiguedad',
    'date depuis dernier derniere prochain prochaine frequence anciennete creation intervalle',
    'data dal ultimo ultima prossimo prossima frequenza intervallo anzianita',
  ],
  product: [
    '*artikel *produkt *produkte *ware *waren sku *material *sortiment *marke modell *teil *teile',
    'product products item items article part brand model subunit unit_price',
    'producto productos articulo articulos marca modelo',
    'produit produits article articles marque modele',
    'prodotto prodotti articolo articoli marca modello',
  ],
  deal: [
    '*auftrag *auftrage *bestellung *bestellungen *rechnung *rechnungen *beleg *angebot *angebote *vertrag *vertrage *projekt *projekte *transaktion *buchung *verkauf vorgang ticket *lieferung *chance phase',
    'order orders invoice invoices opportunity opportunities opp deal deals quote quotes ticket contract contracts project projects transaction transactions stage po pipeline',
    'pedido pedidos factura facturas oferta ofertas contrato proyecto oportunidad ticket',
    'commande commandes facture factures devis contrat projet opportunite',
    'ordine ordini fattura fatture offerta offerte contratto progetto opportunita',
  ],
  kind: [
    '*branche *industrie sektor *markt *kanal *warengruppe *zweig vertriebsweg *sprache rechtsform *herkunft *quelle *profil *grosse',
    'sector industry market channel vertical language source profile size origin product_line',
    'rubro giro canal idioma actividad tamano mercado',
    'secteur canal activite langue marche taille',
    'settore canale attivita lingua mercato dimensione',
  ],
  note: [
    '*notiz *notizen *bemerkung *bemerkungen *kommentar *kommentare *hinweis *anmerkung *anmerkungen *beschreibung info infos *massnahme *massnahmen todo legende bedeutung erlauterung *ziel_text *thema *inhalt *text *kundenhistorie historie',
    'note notes comment comments remark remarks description info action actions todo legend meaning history details next_step next_steps',
    'nota notas observaciones observacion comentario comentarios descripcion leyenda significado acciones historial',
    'note notes remarque remarques commentaire commentaires observation observations legende signification actions',
    'note osservazioni commento commenti descrizione legenda significato azioni annotazioni',
  ],
  reach: [
    '*telefon tel *mobil handy fax *mail email web *website homepage url internet linkedin phone mobile telephone cell telefono movil correo telephone portable courriel site_web cellulare sito pec',
  ],
  tax: [
    'ust ustid uid steuernummer steuernr handelsregister hrb iban bic duns vat tax_id ein nif cif rfc siret siren tva piva p_iva partita_iva codice_fiscale rut',
  ],
  staff: [
    '*mitarbeiter *mitarbeiterzahl *beschaftigte *alter headcount employees employee staff age fte workforce empleados plantilla edad effectif salaries dipendenti addetti eta *betriebsgrosse',
  ],
  count: [
    'anzahl anz zahl *anzahl count number_of no_of nb nbre cantidad numero_de nombre_de nombre_d quanti conteggio',
  ],
  // --- which of several columns of a kind ---
  plan: [
    '*plan planung *budget *ziel *soll *forecast fc *prognose *hochrechnung vorschau erwartet *erwartung geplant *planwert vorgabe bp',
    'plan planned planning budget target forecast goal expected estimate estimated projected projection outlook quota objective pipeline',
    'presupuesto ppto objetivo prevision previsto plan meta estimado proyeccion',
    'budget objectif prevision prev prevu plan estime projection cible',
    'budget obiettivo previsione previsto piano stimato stima',
  ],
  share: [
    '*anteil *anteile *rendite ant *prozent % pct *quote share percent percentage portion ratio sow share_of_wallet porcentaje cuota part pourcentage poids taux percentuale quota peso incidenza tasa',
  ],
  cumulative: [
    '*kumuliert *kumulierter kum cum cumulative cumulated cumulated running_total accumulated acumulado acumulada cumul cumule cumulee cumulato cumulata cumulativo aufgelaufen',
  ],
  change: [
    '*veranderung *abweichung *differenz diff delta δ *wachstum *entwicklung *trend *vergleich *steigerung *tendenz vs ggu gg gegenuber gegenub abw',
    'growth change variance variation difference trend vs yoy var development evolution',
    'variacion crecimiento evolucion diferencia tendencia var',
    'croissance evolution ecart variation tendance difference',
    'crescita variazione scostamento andamento differenza',
  ],
  average: [
    'ø ⌀ *durchschnitt durchschnittlich durchschnittlicher mittelwert mittel avg average mean median promedio prom media medio moyenne moyen moy mittlerer schnitt',
  ],
  running: [
    'lfd laufend laufendes laufender laufenden ytd bis akt aktuell aktuelles aktueller hochgerechnet jahresverlauf unterjahrig dieses_jahr stand',
    'ytd cy current to_date year_date this_year current_year partial',
    'actual_ano ano_actual ejercicio_actual en_curso ano_curso hasta corriente acumulado_ano este_ano',
    'en_cours annee_cours exercice_cours a_date cette_annee annee_courante courant ce_jour',
    'in_corso anno_corso esercizio_corso ad_oggi anno_corrente corrente quest_anno',
  ],
  previous: [
    '*vorjahr *vorjahres vj vorherig alt alte altes bisher bisherig bisherige voriges_jahr letztes_jahr letzten_jahres letztjahr *vorperiode vor_1_jahr vor_einem_jahr',
    'previous prior old last_year ly py prev previous_year prior_year 1_year_ago one_year_ago',
    'ano_anterior anterior ejercicio_anterior ano_pasado aa hace_1_ano hace_un_ano',
    'annee_precedente precedent precedente exercice_precedent an_dernier annee_derniere nminusone ilya_1_an ilya_un_an',
    'anno_precedente precedente anno_scorso esercizio_precedente ap scorso 1_anno_fa un_anno_fa',
  ],
  beforePrevious: [
    '*vorvorjahr *vorvorjahres vvj vorletztes_jahr vorletzten_jahres vorletztes nminustwo vor_2_jahren vor_zwei_jahren',
    'two_years_ago 2_years_ago year_before_last',
    'hace_2_anos hace_dos_anos',
    'ilya_2_ans ilya_deux_ans',
    '2_anni_fa due_anni_fa',
  ],
  actual: [
    'ist *istwert actual actuals actual_sales real reel realise realisiert effettivo consuntivo realizado',
  ],
  part: [
    '*quartal *monat *halbjahr quarter trimestre semestre trimester *tertial',
    'q1 q2 q3 q4 h1 h2 hj1 hj2 t1 t2 t3 t4',
    'jan januar january enero janvier gennaio feb februar february febrero fevrier febbraio mar marz maerz march marzo mars apr april abril avril aprile mai may mayo maggio jun juni june junio juin giugno jul juli july julio juillet luglio aug august agosto aout sep sept september septiembre septembre settembre okt oct oktober october octubre octobre ottobre nov november noviembre novembre dez dec dezember december diciembre decembre dicembre ene abr ago dic gen mag giu lug set ott',
  ],
  rolling: [
    'ltm r12 r12m l12m ttm rollierend rollierende rolling letzte_12_monate last_12_months ultimos_12_meses 12_derniers_mois ultimi_12_mesi 12_monate 12_m 12m 12_mths 12_mos 12_mon 12_months 12_meses 12_mois 12_mesi',
  ],
  total: ['gesamt *gesamt ges summe total totale insgesamt overall totaux suma somme somma'],
  /** Says nothing that matters here, but must not pass for a typo of another word. */
  net: ['netto net neto neta netas netos nette ht hors_taxes'],
  gross: ['brutto gross bruto brut lordo'],
  // --- per what time ---
  perYear: [
    'jahr *jahr jahrlich pa year yearly annual annually annum ano anual anuales an annee annuel annuelle annuels anno annuo annua annuale yr',
  ],
  perMonth: [
    'monat mt mtl monatlich pm mon month monthly mes mensual mensuales mois mensuel mensuelle mese mensile mensili mth',
  ],
  perWeek: [
    'woche wochentlich wo kw week weekly semana semanal semaine sem hebdo hebdomadaire settimana settimanale wk',
  ],
  per: ['je pro per por par'],
  /** The words of fiscal years. */
  fiscal: [
    'gj fy geschaftsjahr wj wirtschaftsjahr fiscal fiscal_year ejercicio exercice esercizio',
  ],
  /** A tab that Zeitwert added earlier. */
  own: [
    '*zukunftspotenzial future_potential *patientenneigung patient_score kunde_patient customer_patient zuletzt_eingeschatzt last_assessed',
  ],
} as const;

export type Idea = keyof typeof headerWords;

/** Left out when a header is read: they say nothing and stand inside phrases. */
export const emptyWords =
  'der die das des dem den und oder im in auf zu zum zur von vom mit fur the of and or for in to by with el la los las de del y e para con al lo le les l d du et ou au aux a il i gli di da dei degli delle della dell do dos ed su sul nach inkl exkl ohne incl excl';

/** A first word that makes a row without numbers a heading: "Region Nord", "Team Süd", "Prospects". */
export const groupWords =
  'nord sud ost west mitte zentral north south east central norte sur este oeste centro est ouest isole region gebiet bezirk team bereich gruppe abteilung vertreter land landkreis verkaufsgebiet vertriebsgebiet niederlassung standort area zone territory district section group segment zona equipo grupo territorio equipe groupe secteur territoire gruppo squadra settore interessenten prospects prospekte neukunden bestandskunden inaktive aktive potenzialkunden stammkunden schlusselkunden prospectos clientes clients clienti customers kunden accounts';

/** Words a total or another summing line is labelled with. */
export const totalWords = {
  /** No account is called so. */
  sure: 'summe summen zwischensumme zwsumme teilsumme gesamtsumme endsumme gesamtergebnis gesamtumsatz teilergebnis zwischenergebnis insgesamt ubertrag subtotal subtotals sub_total grand_total sous_total soustotal total_general subtotale totale_generale totale_complessivo suma sumas somme somma toplam ara_toplam genel_toplam totaal totaux totales totali saldo_total durchschnitt mittelwert mittel average mean promedio moyenne median maximum minimum anzahl count conteggio recuento davon thereof of_which dont di_cui kontrollsumme checksum gesamtanzahl σ ∑ ø ⌀',
  /** An account can be called so: "Total", "Media Markt". */
  likely:
    'total totals totale gesamt sum ergebnis overall all alle media max min razem soma tot ges zus zusammen ensemble complessivo general generale allgemein recap',
} as const;

/** What else a total's label may hold without naming an account. */
export const totalFillers =
  'kunden kunde accounts customers clients clientes clienti firmen eur euro € t€ chf der aller alle all of de des du di del general generale global gesamt umsatz umsatze db revenue sales ventes ventas fatturato jahr year nach klasse per pro grand ca stand region gebiet team und and';

/** How a remark below or between the rows begins. */
export const noteWords =
  'stand quelle hinweis anmerkung bemerkung legende erlauterung achtung wichtig erstellt letzte note notes source legend remark nota notas fuente leyenda actualizado remarque legende nb ps mise fonte aggiornato legenda osservazioni updated created printed gedruckt seite page pagina datenstand berechnung basis';

/** Forms of companies: what carries one is an account, not a heading and not a total. */
export const legalForms =
  'gmbh ag kg ohg ug gbr ev eg kgaa se ek gmbh&co mbh ltd limited inc llc llp plc corp corporation co company sa sas sarl sasu eurl sl slu srl spa snc sapa scarl bv nv oy ab as aps sro kft zoo lda holding group gruppe sohne soehne partner cia';

/** Frequent first names, to tell people from firms and places. */
export const firstNames =
  'adam adrian alain alberto aldo alejandro alessandra alessandro alex alexander alexandra alice ana andre andrea andreas anna anne antoine antonio armin barbara beatrice beate ben benjamin bernd bernhard birgit bruno camille carla carlo carlos carmen caroline catherine cecilia charles charlotte chiara christian christina christine christoph claire clara claudia claudio claus cornelia dagmar daniel daniela david diana dieter dietmar dirk dominik eduardo elena elisa elisabeth elizabeth emily emma enrico eric erik ernst eva fabian fabio felix fernando florian francesca francesco francisco frank franz fred friedrich gabi gabriel gabriele georg george gerd gerhard gianni giorgio giovanni giulia giuseppe grace guido gunter hanna hannah hans harald heike heinz helga helmut henrik henry herbert hugo ines ingo ingrid isabel isabelle ivan jack jacques james jan jana javier jean jennifer jens jessica jim joachim jochen joe john johanna johannes jonas jorg jorge jose joseph josef juan judith julia julie julien jurgen kai karin karl karsten kate katharina katrin kevin klara klaus laura lars laurent lea lena leon linda lisa lorenzo louis luca lucas lucia luigi luis luise lukas manfred manuel manuela marc marcel marco marcos marcus maria marie mario marion mark markus marta martin martina mary mathias matthias matteo maurice max maximilian melanie michael michel michele miguel mike monica monika nadine nicola nicolas nicole nina oliver olivia oscar otto pablo paola paolo pascal patricia patrick paul paula pedro peter petra philipp philippe pierre pilar rafael rainer ralf raul renate ricardo richard rita robert roberto roland rolf roman rosa rudolf sabine sabrina samuel sandra sara sarah sebastian sergio silke silvia simon simone sofia sonja sophie stefan stefanie steffen stephan stephanie steve susan susanne sven sylvia tanja teresa theo thierry thomas thorsten tim timo tina tobias tom torsten udo ulrich ulrike ursula uta ute uwe valentina vanessa vera veronica victor viktor vincent walter werner wilhelm wolfgang yvonne';
