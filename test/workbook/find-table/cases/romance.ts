import type { Case } from '../workbook-notation.ts';

/** Account lists in Spanish, French and Italian. */
export const romanceCases: readonly Case[] = [
  {
    title: 'es: ABC of customers as taught in courses',
    locale: 'es_ES',
    sheets: {
      ABC: `
        CLASIFICACIÓN ABC DE CLIENTES | < | < | < | < | <
        Código | Cliente | Facturación (€) | % sobre Total | % Acumulado | Categoría ABC
        C01 | Talleres Ruiz | 120000 | %0.6 | %0.6 | A
        C02 | Bodegas Sol S.L. | 50000 | %0.25 | %0.85 | B
        C03 | Hotel Mar | 20000 | %0.1 | %0.95 | B
        C04 | Bar Luna | 10000 | %0.05 | %1 | C
        TOTAL | | 200000 | %1 | |`,
    },
    truth: {
      headerRow: 2,
      accounts: '3-6',
      roles: 'accountNumber A, account B, revenue C, class F',
      others: { 7: 'total' },
    },
  },
  {
    title: 'es: previous year, budget and commercial in charge',
    locale: 'es_ES',
    sheets: {
      Clientes: `
        Nº cliente | Razón social | Comercial | Ventas año anterior | Ventas 2025 | Presupuesto 2026 | Margen bruto | Visitas al año | Clase
        340 | Aceros Norte SA | Lucía Gil | 90000 | 110000 | 120000 | 31000 | 12 | A
        341 | Papelera Duero SL | Lucía Gil | 40000 | 38000 | 40000 | 9000 | 6 | B
        342 | Muebles Vega | Iván Pons | 8000 | 9000 | 9500 | 2500 | 2 | C
        343 | Frutas Soto | Iván Pons | 2000 | 2500 | 2500 | 700 | 1 | C`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles:
        'accountNumber A, account B, owner C, previousRevenue D, revenue E, margin G, visits H, class I',
    },
  },
  {
    title: 'es: subtotals by zone with headings',
    locale: 'es_MX',
    sheets: {
      Zonas: `
        Clientes por zona | < | <
        Cliente | Tipo | Ventas
        ZONA NORTE | |
        Industrias Coral | A | 300
        Textiles Lino | B | 100
        Subtotal Norte | | 400
        ZONA SUR | |
        Pinturas Arco | B | 120
        Vidrios Luz | C | 30
        Subtotal Sur | | 150
        Total general | | 550`,
    },
    truth: {
      headerRow: 2,
      accounts: '4-5 8-9',
      roles: 'account A, class B, revenue C',
      others: { 3: 'heading', 6: 'total', 7: 'heading', 10: 'total', 11: 'total' },
    },
  },
  {
    title: "fr: chiffre d'affaires over two years, header in row 3",
    locale: 'fr_FR',
    sheets: {
      Clients: `
        Portefeuille clients 2025 | | | | | |
        ~
        Code client | Raison sociale | Ville | CA 2024 | CA 2025 | Évolution % | Chargé de clientèle
        CL001 | Dupont et Fils SARL | Lyon | 45000 | 52000 | %0.155 | Claire Petit
        CL002 | Menuiserie Blanc | Metz | 30000 | 21000 | %-0.3 | Claire Petit
        CL003 | Garage Rouge | Lille | 9000 | 12000 | %0.33 | Marc Noël
        CL004 | Hôtel du Lac | Annecy | 61000 | 66000 | %0.08 | Marc Noël
        Total | | | 145000 | 151000 | |`,
    },
    truth: {
      headerRow: 3,
      accounts: '4-7',
      roles: 'accountNumber A, account B, previousRevenue D, revenue E, owner G',
      others: { 8: 'total' },
    },
  },
  {
    title: 'fr: CA N and CA N-1, hours and potential',
    locale: 'fr_FR',
    sheets: {
      Suivi: `
        Client | Classe | CA N | CA N-1 | Marge brute | Potentiel | Heures/semaine | Interlocuteur
        Atelier Brun | A | 80000 | 75000 | 20000 | 100000 | 3 | Mme Roy
        Cave Dorée | B | 30000 | 32000 | 9000 | 40000 | 1 | M. Faure
        École Verte | C | 5000 | 4000 | 1500 | 30000 | 0.5 | Mme Leroux
        Ferme Noire | C | 4000 | 4500 | 900 | 5000 | 0.25 | M. Masson`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C, previousRevenue D, margin E, potential F, hours G',
      hoursUnit: 'week',
    },
  },
  {
    title: 'it: ragione sociale, fatturato and the running year',
    locale: 'it_IT',
    sheets: {
      Clienti: `
        Cod. cliente | Ragione sociale | Provincia | Fatturato 2024 | Fatturato 2025 | Fatturato 2026 (al 30/09) | Agente | Fascia
        1001 | Officine Bruni S.r.l. | MI | 90000 | 98000 | 70000 | Paolo Riva | A
        1002 | Vini Conti S.p.A. | TO | 60000 | 40000 | 31000 | Paolo Riva | B
        1003 | Pasta Fiore | NA | 9000 | 9500 | 8000 | Elena Sala | C
        1004 | Carta Lago | CO | 3000 | 2000 | 0 | Elena Sala | C
        Totale | | | 162000 | 149500 | 109000 | |`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'accountNumber A, account B, previousRevenue D, revenue E, owner G, class H',
      others: { 6: 'total' },
    },
  },
  {
    title: 'it: ore al mese, visite, potenziale; note below',
    locale: 'it_IT',
    sheets: {
      Foglio1: `
        Cliente | Classe ABC | Vendite | Margine | Ore al mese | N. visite | Potenziale | Referente
        Mobili Serra | A | 210000 | 60000 | 10 | 12 | 300000 | sig. Gallo
        Luci Nova | B | 80000 | 21000 | 5 | 6 | 90000 | sig.ra Villa
        Marmi Alti | C | 12000 | 4000 | 1 | 2 | 20000 | sig. Longo
        Tessuti Mori | C | 9000 | 2000 | 1 | 1 | 9000 | sig. Greco
        ~
        Fonte: gestionale, dati al 31/12/2025`,
    },
    truth: {
      headerRow: 1,
      accounts: '2-5',
      roles: 'account A, class B, revenue C, margin D, hours E, visits F, potential G',
      hoursUnit: 'month',
      others: { 7: 'note' },
    },
  },
  {
    title: 'it: groups of classes as headings, subtotals by formula',
    locale: 'it_IT',
    sheets: {
      Elenco: `
        Cliente | Fatturato
        Clienti A |
        Acciai Po | 300000
        Barche Elba | 250000
        Totale A | =SUM(B3:B4) -> 550000
        Clienti B |
        Cera Lupo | 90000
        Dolci Etna | 70000
        Totale B | =SUM(B7:B8) -> 160000
        Totale complessivo | =SUBTOTAL(9;B3:B9) -> 710000`,
    },
    truth: {
      headerRow: 1,
      accounts: '3-4 7-8',
      roles: 'account A, revenue B',
      others: { 2: 'heading', 5: 'total', 6: 'heading', 9: 'total', 10: 'total' },
    },
  },
];
