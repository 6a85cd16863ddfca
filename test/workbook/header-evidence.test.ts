import { expect, test } from 'vitest';
import { headerEvidence } from '../../src/workbook/header-evidence.ts';
import { headerMeaning } from '../../src/workbook/header-meaning.ts';

/*
 * What people write over the columns of their account lists, in German, English, Spanish, French and Italian. The header alone
 * decides here; in a list the cells have their say too.
 */
const headers = {
  account: `
    Kunde | Kunden | Kundenname | Name Kunde | Kunde (Name) | Kunde/Firma | Firma | Firmenname |
    Firmenbezeichnung | Unternehmen | Unternehmensname | Debitor | Debitorenname | Geschäftspartner | GP-Name |
    Auftraggeber | Mandant | Klient | Kd. | Kd.-Name | Kd-Bezeichnung | Kundenbezeichnung | Account |
    Accountname | Betrieb | Organisation | Händler | Partner | Kunde/Interessent | Customer | Customer Name |
    CUSTOMER | Cust. Name | Client | Client Name | Company | Company name | Account Name | Business name |
    Organization | Organisation name | Cliente | Nombre cliente | Nombre del Cliente | Nombre comercial | Razón
    Social | Razon social | Empresa | Nombre de la empresa | Nombre fiscal | Sociedad | Cuenta | Client | Nom
    client | Nom du client | Raison sociale | Société | Entreprise | Nom société | Compte | Compte client |
    Enseigne | Dénomination | Nome cliente | Ragione sociale | Rag. sociale | Azienda | Nome azienda | Società |
    Ditta | Impresa | Denominazione | Intestazione | Denominazione cliente | Customer / Company | Kunde Name 1 |
    Name 1 | Kundenfirma`,
  accountNumber: `
    Kundennummer | Kunden-Nr. | Kundennr | Kd.-Nr. | Kd.Nr. | KdNr. | KD-NR | Kd Nr | K-Nr. | KNR | Kundencode |
    Kunden-ID | KundenId | Debitor-Nr. | Debitorennummer | Deb.-Nr. | Debitorenkonto | Kto.-Nr. | Kontonummer |
    Kundenkonto | Nr. Kunde | Kunde Nr. | Account No. | Account Number | Account # | Acct No | Acct. # |
    Customer ID | Customer No | Customer Number | Cust No | CustomerCode | Customer Code | Client ID | Client
    no. | Client number | Cust # | Cód. cliente | Código cliente | Código de cliente | N.º cliente | Nº de
    cliente | Num. cliente | Número cliente | ID Cliente | Ref. cliente | N° client | No client | Numéro de
    client | Code client | Réf. client | Id client | Cod. cliente | Codice cliente | N. cliente | N° cliente |
    Numero cliente | ID cliente | Cod. Cli. | Matricola cliente | SAP-Nr. | ERP-Nr. | Mandantennummer`,
  class: `
    Klasse | Kundenklasse | ABC | ABC-Klasse | ABC Klasse | ABC-Kunde | ABC-Einstufung | ABC-Kategorie |
    ABC-Analyse | ABC-Status | A/B/C | ABCD | Kategorie | Kat. | Kat | Kundenkategorie | Einstufung |
    Klassifizierung | Kundenklassifizierung | Kl. | Rating | Kundenrating | Priorität | Prio | Wertigkeit |
    Kundenwert | Kundenstatus | Kundensegment | Class | ABC class | Customer class | Account class | Tier |
    Account tier | Category | Customer category | Grade | Classification | Segment | Rank | Clase | Clase ABC |
    Clasificación | Clasificación ABC | Categoría | Categoría ABC | Tipo | Tipo cliente | Nivel | Classe |
    Classe ABC | Catégorie | Classement | Classification | Rang | Niveau | Classe cliente | Categoria |
    Categoria ABC | Fascia | Fascia cliente | Classificazione | Livello`,
  revenue: `
    Umsatz | Umsatz 2025 | Umsatz in € | Umsatz (T€) | Umsatz T€ | Jahresumsatz | Jahresumsatz 2025 | Umsätze
    2025 | Umsatzerlöse | Erlöse | Nettoumsatz | Netto-Umsatz | Umsatz netto | Gesamtumsatz | Ums. 2025 | Ums 25
    | U 2025 | Umsatzvolumen | Fakturierter Umsatz | Faktura 2025 | Rechnungsumsatz | Einkaufsumsatz |
    Auftragseingang 2025 | Revenue | Revenue 2025 | Annual Revenue | Net Revenue | Sales | Sales 2025 | Total
    sales | Net sales | Turnover | Annual turnover | Billings 2025 | FY25 | FY2025 Revenue | 2025 Revenue | Rev.
    2025 | Invoiced 2025 | Ventas | Ventas 2025 | Facturación | Facturación anual | Fact. 2025 | Ingresos |
    Importe facturado | Volumen de ventas | Cifra de negocio | Ventas netas | CA | CA 2025 | C.A. | CA HT | CA
    annuel | Chiffre d'affaires | Chiffre d'affaire 2025 | Ventes | Ventes 2025 | Revenus | Montant facturé |
    Fatturato | Fatturato 2025 | Fatt. 2025 | Ricavi | Vendite 2025 | Volume d'affari | Importo fatturato |
    Fatturato annuo | Fatturato netto | Giro d’affari | IST 2025 | Ist 25 | Umsatz Ist 2025 | Actual 2025 | Réel
    2025 | Réalisé 2025 | Consuntivo 2025 | Real 2025`,
  margin: `
    DB | DB I | DB 1 | DB1 | DB II | Deckungsbeitrag | Deckungsbeitrag 2025 | Deckungsb. | Rohertrag | Rohgewinn
    | Marge | Marge € | Gewinn | Ertrag | Margin | Gross margin | Gross Profit | GP | Profit | Contribution
    margin | CM1 | Margen | Margen bruto | Margen (€) | Beneficio | Rentabilidad | Marge brute | Marge (€) |
    Bénéfice | Résultat | Margine | Margine lordo | Margine di contribuzione | Utile | MdC | Primo margine`,
  hours: `
    Stunden | Stunden/Monat | Std. | Std./Monat | Std/Mon | h/Monat | h pro Woche | Std. p.a. | Stunden p.a. |
    Betreuungsstunden | Betreuungsaufwand (h) | Betreuungszeit | Zeitaufwand | Zeitaufwand (Std.) | Aufwand in
    Stunden | Zeit/Monat | Hours | Hours/month | Hrs | Hrs/mo | Hours per week | Time (h) | Time spent | Effort
    (h) | Horas | Horas/mes | Horas al mes | Tiempo (h) | Dedicación (horas) | Heures | Heures/mois | Temps
    passé (h) | H/mois | Ore | Ore/mese | Ore al mese | Tempo (ore) | Ore dedicate`,
  visits: `
    Besuche | Besuche/Jahr | Besuche p.a. | Anz. Besuche | Anzahl Besuche | Besuchsanzahl | Besuche 2025 |
    Kundenbesuche | Kontakte/Jahr | Visits | Visits/year | No. of visits | # visits | Number of visits | Visits
    2025 | Calls/year | Meetings p.a. | Visitas | Visitas/año | Nº visitas | Número de visitas | Visites |
    Visites/an | Nb visites | Nombre de visites | Visite | Visite/anno | N. visite | Numero visite | Numero di
    visite`,
  potential: `
    Potenzial | Potential | Umsatzpotenzial | Potenzial (T€) | Potenzial 2026 | Gesamtpotenzial | Potenzial p.a.
    | Gesamtbedarf | Bedarf p.a. | Einkaufsvolumen gesamt | Potential ($) | Revenue potential | Sales potential
    | Annual potential | Potencial | Potencial de ventas | Potencial anual | Potentiel | Potentiel CA |
    Potentiel annuel | Potenziale | Potenziale annuo | Potenziale di vendita`,
  owner: `
    Betreuer | Kundenbetreuer | Verkäufer | Vertreter | Vertriebsmitarbeiter | Außendienst | AD | ADM |
    AD-Mitarbeiter | VB | AM | KAM | Key Account Manager | Account Manager | Zuständig | Zuständiger |
    Verantwortlich | Verantw. | Bearbeiter | Sachbearbeiter | Berater | Vertriebler | Vertrieb | Gebietsleiter |
    Innendienst | betreut von | Betreuung durch | Owner | Account owner | Sales rep | Sales Rep. | Rep |
    Salesperson | Sales person | Sales manager | Account exec | AE | Responsible | Assigned to | Managed by |
    Sales owner | Handled by | Comercial | Vendedor | Responsable | Gestor | Agente | Ejecutivo de cuenta |
    Asesor comercial | Comercial asignado | Responsable comercial | Commercial | Vendeur | Responsable compte |
    Chargé de clientèle | Chargé d’affaires | Gestionnaire | Attaché commercial | Suivi par | Agente | Venditore
    | Commerciale | Responsabile | Referente commerciale | Funzionario | Agente di zona | Area manager | Capo
    area`,
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
    Wettbewerber | Hauptwettbewerber | Nächster Schritt | Wiedervorlage | To do | Ziel`,
} as const;

type Said = keyof typeof headers;

function strongest(header: string): string {
  const meaning = headerMeaning(header);
  const evidence = Object.entries(headerEvidence(meaning)).sort((a, b) => b[1] - a[1])[0];
  const [role = 'none', score = 0] = evidence ?? [];
  const isPlan = role === 'revenue' && meaning.ideas.plan !== undefined;
  return score < 0.38 || isPlan ? 'none' : role;
}

test.each(Object.keys(headers) as Said[])('headers that say %s', (role) => {
  const written = headers[role].split(/\s*\|\s*/).map((header) => header.trim());
  const others = written.flatMap((header) => {
    const said = strongest(header);
    return said === role ? [] : [`${header}: ${said}`];
  });
  expect(others).toEqual([]);
});
