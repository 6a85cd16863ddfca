/*
 * What people write over the columns of their account lists, in German, English, Spanish, French and Italian. The header alone
 * decides here; in a list the cells have their say too.
 */
export const headers = {
  account: `
    Kunde | Kunden | Kundenname | Name Kunde | Kunde (Name) | Kunde/Firma | Firma | Firmenname |
    Firmenbezeichnung | Unternehmen | Unternehmensname | Debitor | Debitorenname | Geschäftspartner | GP-Name |
    Auftraggeber | Mandant | Klient | Kd. | Kd.-Name | Kd-Bezeichnung | Kundenbezeichnung | Account |
    Accountname | Betrieb | Organisation | Händler | Partner | Kunde/Interessent | Customer | Customer Name |
    CUSTOMER | Cust. Name | Client | Client Name | Company | Company name | Account Name | Business name |
    Organization | Organisation name | Cliente | Nombre cliente | Nombre del Cliente | Nombre comercial | Razón
    Social | Razon social | Empresa | Nombre de la empresa | Nombre fiscal | Sociedad | Cuenta | Nom client |
    Nom du client | Raison sociale | Société | Entreprise | Nom société | Compte | Compte client | Enseigne |
    Dénomination | Nome cliente | Ragione sociale | Rag. sociale | Azienda | Nome azienda | Società | Ditta |
    Impresa | Denominazione | Intestazione | Denominazione cliente | Customer / Company | Kunde Name 1 | Name 1
    | Kundenfirma | Kunde* | Kundenname / Firma | Firma 1 | Name der Firma | Kundenbez. | Bezeichnung Kunde |
    Debitor Name | Endkunde | Kunde (Kurzname) | Kundin/Kunde | Vertragspartner | Account / Kunde | Praxis |
    Kundenaccount | Customer/Account | Customer full name | Legal name | Trading name | Account title | Client /
    Company | Compañía | Cliente (nombre) | Cliente / Empresa | Denominación social | Titular | Nom de
    l’entreprise | Nom de la société | Nom du compte | Clients | Nominativo cliente | Nome della ditta | Nome
    società | Cliente finale | Établissement | Kunde / Ort | Firma, Ort | Kunde und Standort | Client (ville) | Cliente /
    Ciudad | Kunde/Ansprechpartner`,
  accountNumber: `
    Kundennummer | Kunden-Nr. | Kundennr | Kd.-Nr. | Kd.Nr. | KdNr. | KD-NR | Kd Nr | K-Nr. | KNR | Kundencode |
    Kunden-ID | KundenId | Debitor-Nr. | Debitorennummer | Deb.-Nr. | Debitorenkonto | Kto.-Nr. | Kontonummer |
    Kundenkonto | Nr. Kunde | Kunde Nr. | Account No. | Account Number | Account # | Acct No | Acct. # |
    Customer ID | Customer No | Customer Number | Cust No | CustomerCode | Customer Code | Client ID | Client
    no. | Client number | Cust # | Cód. cliente | Código cliente | Código de cliente | N.º cliente | Nº de
    cliente | Num. cliente | Número cliente | ID Cliente | Ref. cliente | N° client | No client | Numéro de
    client | Code client | Réf. client | Id client | Cod. cliente | Codice cliente | N. cliente | N° cliente |
    Numero cliente | ID cliente | Cod. Cli. | Matricola cliente | SAP-Nr. | ERP-Nr. | Mandantennummer |
    Kd.-Nummer | Kdnummer | Kunden Nr | Kunden-No. | Kunden# | Nr. (Kunde) | Debitor Nr. | Deb.Nr | Debitor-ID |
    SAP Kundennummer | Kundennr. SAP | Kundenschlüssel | KdNummer | Account Id | AccountID | ACCOUNT_ID |
    account no | A/c no. | Customer # | Customer Ref | Cust Code | Client Ref. | Cod cliente | Cód. | ID Cuenta
    | N° compte | Numéro de compte | Code tiers | Cod.Cliente | Codice | N.cliente`,
  class: `
    Klasse | Kundenklasse | ABC | ABC-Klasse | ABC Klasse | ABC-Kunde | ABC-Einstufung | ABC-Kategorie |
    ABC-Analyse | ABC-Status | A/B/C | ABCD | Kategorie | Kat. | Kat | Kundenkategorie | Einstufung |
    Klassifizierung | Kundenklassifizierung | Kl. | Rating | Kundenrating | Priorität | Prio | Wertigkeit |
    Kundenwert | Kundenstatus | Kundensegment | Class | ABC class | Customer class | Account class | Tier |
    Account tier | Category | Customer category | Grade | Classification | Segment | Rank | Clase | Clase ABC |
    Clasificación | Clasificación ABC | Categoría | Categoría ABC | Tipo | Tipo cliente | Nivel | Classe |
    Classe ABC | Catégorie | Classement | Rang | Niveau | Classe cliente | Categoria | Categoria ABC | Fascia |
    Fascia cliente | Classificazione | Livello | Klasse (A-D) | Kundenklasse 2025 | ABC-Kl. | ABC Kl |
    Kd.-Klasse | Kd-Kat. | K-Klasse | ABC-Wert | Klassif. | Kundengruppe ABC | Einstuf. | Stufe | Kundenstufe |
    Kundenrang | Wichtigkeit | Class (ABC) | ABC Rating | ABC Category | ABC code | Customer tier | Customer
    grade | Acct class | Account tier 2025 | Clasif. ABC | Clase de cliente | Segmento ABC | Catégorie client |
    Cat. client | Classe de client | Classe di cliente | Cat. ABC | Segmento | Note ABC`,
  revenue: `
    Spend last 12m | Spend prev 12m | Umsatz 12 M | Umsatz | Umsatz 2025 | Umsatz in € | Umsatz (T€) | Umsatz T€ | Jahresumsatz | Jahresumsatz 2025 | Umsätze
    2025 | Umsatzerlöse | Erlöse | Nettoumsatz | Netto-Umsatz | Umsatz netto | Gesamtumsatz | Ums. 2025 | Ums 25
    | U 2025 | Umsatzvolumen | Fakturierter Umsatz | Faktura 2025 | Rechnungsumsatz | Einkaufsumsatz |
    Auftragseingang 2025 | Revenue | Revenue 2025 | Annual Revenue | Net Revenue | Sales | Sales 2025 | Total
    sales | Net sales | Turnover | Annual turnover | Billings 2025 | FY25 | FY2025 Revenue | 2025 Revenue | Rev.
    2025 | Invoiced 2025 | Ventas | Ventas 2025 | Facturación | Facturación anual | Fact. 2025 | Ingresos |
    Importe facturado | Volumen de ventas | Cifra de negocio | Ventas netas | CA | CA 2025 | C.A. | CA HT | CA
    annuel | Chiffre d'affaires | Chiffre d'affaire 2025 | Ventes | Ventes 2025 | Revenus | Montant facturé |
    Fatturato | Fatturato 2025 | Fatt. 2025 | Ricavi | Vendite 2025 | Volume d'affari | Importo fatturato |
    Fatturato annuo | Fatturato netto | Giro d’affari | IST 2025 | Ist 25 | Umsatz Ist 2025 | Actual 2025 | Réel
    2025 | Réalisé 2025 | Consuntivo 2025 | Real 2025 | Umsatz 2025 (EUR) | Umsatz [€] 2025 | Umsatz 2025 in
    Tsd. € | Umsatz in TEUR 2025 | Ums.25 | Umsatz-Ist 2025 | Jahresumsatz in Euro | Umsatz pro Jahr | Umsatz
    p.a. | Umsatz/Jahr | Umsatz Gesamt | Summe Umsatz 2025 | Nettoerlös 2025 | Bruttoeinkaufsumsatz 2025 | Erlös 2025 | Warenumsatz |
    Verkäufe 2025 | Sales in k€ | Sales (USD) 2025 | Sales FY25 | Rev 2025 | Rev. | Total Revenue 2025 | Gross
    sales 2025 | Yearly sales | Revenue p.a. | Annual sales | Sum of Sales | Facturación 2025 (€) | Venta 2025 |
    Ventas anuales | Total facturado 2025 | Ventas € | CA HT 2025 (€) | CA 2025 k€ | CA réalisé 2025 | CA total
    | Ventes HT | Fatturato 2025 (€) | Fatt. netto 2025 | Vendite nette 2025 | Totale fatturato | Fatturato k€`,
  margin: `
    DB | DB I | DB 1 | DB1 | DB II | Deckungsbeitrag | Deckungsbeitrag 2025 | Deckungsb. | Rohertrag | Rohgewinn
    | Marge | Marge € | Gewinn | Ertrag | Margin | Gross margin | Gross Profit | GP | Profit | Contribution
    margin | CM1 | Margen | Margen bruto | Margen (€) | Beneficio | Rentabilidad | Marge brute | Marge (€) |
    Bénéfice | Résultat | Margine | Margine lordo | Margine di contribuzione | Utile | MdC | Primo margine | DB
    € | DB in € | DB 2025 | DB (abs.) | DB I 2025 | DB-Betrag | Deckungsbeitrag I | Bruttomarge | Handelsspanne
    € | Ergebnis | Rohertrag 2025 | GM $ | Gross margin $ | Net profit | Contribution | Margen comercial |
    Margen de contribución | Marge commerciale | Marge nette | Margine commerciale | Margine netto | 1° margine |
    Bruttoertrag | Rohertr. 2025 | Rentabilité | Mge brute 2025 | Mg. bruto`,
  hours: `
    Zeit pro Monat [h] | Zeit/Monat (h) | Stunden | Stunden/Monat | Std. | Std./Monat | Std/Mon | h/Monat | h pro Woche | Std. p.a. | Stunden p.a. |
    Betreuungsstunden | Betreuungsaufwand (h) | Betreuungszeit | Zeitaufwand | Zeitaufwand (Std.) | Aufwand in
    Stunden | Zeit/Monat | Hours | Hours/month | Hrs | Hrs/mo | Hours per week | Time (h) | Time spent | Effort
    (h) | Horas | Horas/mes | Horas al mes | Tiempo (h) | Dedicación (horas) | Heures | Heures/mois | Temps
    passé (h) | H/mois | Ore | Ore/mese | Ore al mese | Tempo (ore) | Ore dedicate | Std | Std. pro Monat |
    Stunden je Monat | Std./Jahr | Stundenaufwand | h / Monat | h/Mo | Std./Wo. | Betreuung (h) | Betreuung Std.
    | Vertriebsstunden | Zeitbudget h | Hours p.m. | Hours/yr | hrs per month | Time (hrs) | Service hours |
    Horas anuales | Horas comerciales | Nb heures | Heures par mois | Heures/an | N. ore | Ore annue | Ore/anno |
    Einsatzstunden | Tps (h/sem)`,
  visits: `
    Besuche | Besuche/Jahr | Besuche p.a. | Anz. Besuche | Anzahl Besuche | Besuchsanzahl | Besuche 2025 |
    Kundenbesuche | Kontakte/Jahr | Visits | Visits/year | No. of visits | # visits | Number of visits | Visits
    2025 | Calls/year | Meetings p.a. | Visitas | Visitas/año | Nº visitas | Número de visitas | Visites |
    Visites/an | Nb visites | Nombre de visites | Visite | Visite/anno | N. visite | Numero visite | Numero di
    visite | Besuche im Jahr | Anz. Besuche 2025 | Besuche (Anzahl) | Besuche Ist | Anzahl Kundenbesuche |
    Besuche/a | Visits p.a. | Visits (12m) | Visit count | Nº de visitas al año | Visitas realizadas | Visites
    réalisées | Nbre de visites | Visite effettuate | N° visite | Gespr./Jahr`,
  potential: `
    Potenzial | Potential | Umsatzpotenzial | Potenzial (T€) | Potenzial 2026 | Gesamtpotenzial | Potenzial p.a.
    | Gesamtbedarf | Bedarf p.a. | Einkaufsvolumen gesamt | Potential ($) | Revenue potential | Sales potential
    | Annual potential | Potencial | Potencial de ventas | Potencial anual | Potentiel | Potentiel CA |
    Potentiel annuel | Potenziale | Potenziale annuo | Potenziale di vendita | Potenzial € | Kundenpotenzial |
    Potential T€ | Pot. 2026 | Umsatzpot. | Marktpotenzial Kunde | Potenzial gesamt | Est. potential | Potential
    revenue | Potencial (€) | Potencial de compra | Potentiel (k€) | Potentiel de CA | Potenziale (k€) |
    Potenziale fatturato`,
  owner: `
    Betreuer | Kundenbetreuer | Verkäufer | Vertreter | Vertriebsmitarbeiter | Außendienst | AD | ADM |
    AD-Mitarbeiter | VB | AM | KAM | Key Account Manager | Account Manager | Zuständig | Zuständiger |
    Verantwortlich | Verantw. | Bearbeiter | Sachbearbeiter | Berater | Vertriebler | Vertrieb | Gebietsleiter |
    Innendienst | betreut von | Betreuung durch | Owner | Account owner | Sales rep | Sales Rep. | Rep |
    Salesperson | Sales person | Sales manager | Account exec | AE | Responsible | Assigned to | Managed by |
    Sales owner | Handled by | Comercial | Vendedor | Responsable | Gestor | Agente | Ejecutivo de cuenta |
    Asesor comercial | Comercial asignado | Responsable comercial | Commercial | Vendeur | Responsable compte |
    Chargé de clientèle | Chargé d’affaires | Gestionnaire | Attaché commercial | Suivi par | Venditore |
    Commerciale | Responsabile | Referente commerciale | Funzionario | Agente di zona | Area manager | Capo area
    | Betreuer/in | Kundenbetreuer/-in | Verkäufer/in | Zust. Verkäufer | Zuständiger ADM | Vertriebsmitarb. |
    Vertriebsbeauftragter | VB Name | AD-MA | Aussendienst | Gebietsvertreter | Vertretung | Key Accounter |
    Account Mgr | Acct Owner | Sales Exec | Sales executive | Account Executive | Relationship Manager |
    Assigned rep | Comercial responsable | Agente de ventas | Gestor comercial | Delegado | Commercial référent
    | Technico-commercial | Resp. commercial | Agente commerciale | Resp. cliente | Resp. commerciale | Vertr. |
    Territory mgr | Mgr | Asignado a | Délégué | Délégué médical | ATC`,
  none: `
    Ort | PLZ | PLZ/Ort | Straße | Land | Region | Gebiet | Bundesland | Branche | Telefon | Tel. | E-Mail |
    Ansprechpartner | Kontakt | Kontaktperson | Kontaktname | Kunde seit | Letzter Besuch | Nächster Besuch |
    Letzter Kontakt | Besuchsintervall | Besuchsrhythmus | Umsatzanteil | Umsatzanteil % | Anteil am Umsatz |
    Anteil % | kum. % | kumulierter Umsatz | Umsatz kumuliert | Umsatzentwicklung | Wachstum % | Veränderung zum
    VJ | Abw. % | Ø Auftragswert | Anzahl Aufträge | Mitarbeiter | Mitarbeiterzahl | USt-ID | Steuernummer |
    Bonität | Zahlungsmoral | Zahlungsziel | Rabatt | Bemerkung | Notizen | Website | Rechtsform | Konzern |
    Muttergesellschaft | Stundensatz | Umsatzsteuer | Kundenzufriedenheit | Anrede | Vorname | City | Zip |
    Country | Industry | Phone | Contact | Contact person | Customer since | Last visit | Next visit | Share of
    revenue | % of total | Cum. % | Growth | YoY % | Avg. order value | # of orders | Number of orders |
    Employees | VAT ID | Credit rating | Payment terms | Discount | Comments | Parent account | Created at |
    Ciudad | Provincia | Código postal | Teléfono | Contacto | Persona de contacto | Cliente desde | Última
    visita | Próxima visita | % sobre ventas | % acumulado | Crecimiento | Nº de pedidos | Empleados | NIF | CIF
    | Observaciones | Ville | Code postal | Téléphone | Interlocuteur | Client depuis | Dernière visite | Part
    du CA | CA cumulé | Évolution | Nb commandes | Effectif | SIRET | Remarques | Maison mère | Città | CAP |
    Telefono | Referente | Cliente dal | Ultima visita | Quota fatturato | Fatturato cumulato | Crescita % | N.
    ordini | Dipendenti | P.IVA | Note | Capogruppo | Plan 2026 | Umsatzplan 2026 | Umsatzziel | Budget 2026 |
    Forecast 2026 | Objetivo 2026 | Objectif 2026 | Obiettivo 2026 | Prognose | Vertragsnummer | Artikelnummer |
    Rechnungsnr. | Auftragsnr. | Produkt | Marktsegment | Vertriebsgebiet | Vertriebskanal | Umsatz je Besuch |
    DB % | Marge % | DB-Quote | Margin % | Umsatzrendite | Lieferant | Gründungsjahr | Alter | Geburtstag |
    Reklamationen | Offene Posten | Kreditlimit | Preisgruppe | Sprache | Währung | Newsletter | Aktiv |
    Wettbewerber | Hauptwettbewerber | Nächster Schritt | Wiedervorlage | To do | Ziel | Umsatz Vj. % | Abw.
    Umsatz | Differenz Umsatz | Anz. Bestellungen | Bestellungen 2025 | Letzte Bestellung | Letzter Auftrag am |
    Erstumsatz am | Besuchstag | Tour | Route | Kontaktdaten | Mobil | Anfahrt (km) | Entfernung km |
    Rechnungsadresse | Lieferadresse | Branche/Segment | Hauptprodukt | Produktgruppe | Wettbewerb | Preisliste
    | Rabattgruppe | Rabattsatz | Zahlungsbedingung | Mahnstufe | Vertragsende | Vertragsstart | Eintrittsdatum
    | Eröffnet | Newsletter J/N | DSGVO | Link | Kommentar AM | Chance | Risiko | SWOT | Last order date | Order
    count | Order value avg | Avg. deal size | Win rate | NPS | Churn risk | Open invoices | Days overdue |
    Distance | Lat | Lng | Competitor | Region manager email | Pedidos | Último pedido | Forma de pago |
    Descuento | Competencia | Dernière commande | Mode de règlement | Remise | Encours | Ultimo ordine | Sconto
    | Pagamento | Scadenza`,
} as const;

/** The headers listed for a role. */
export const headersOf = (role: keyof typeof headers): string[] =>
  headers[role].split(/\s*\|\s*/).map((header) => header.trim().replace(/\s+/g, ' '));
