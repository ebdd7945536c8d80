import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const head = 'A headline of no name\n\n';
const sorts = (text: string): string[] => found(head + text).map((line) => line.replace(/:.*/, ''));

test('The one body of its sort that an article has is a name by its capital', () => {
  expect(sorts('He told the Assembly so. Later the Chamber and the Municipality agreed.')).toEqual([
    'PublicBody Assembly',
    'PublicBody Chamber',
    'PublicBody Municipality',
  ]);
  expect(sorts('The Assembly of the parts took the house a day.')).toEqual([]);
});

test('Parties are named by one word before whoever is of them', () => {
  expect(sorts('Ott asked the Conservative spokesman and a Green MP; the liberal view is a green one.')).toEqual([
    'Organisation Ott',
    'Organisation Conservative',
    'Organisation Green',
  ]);
});

test('Campaigns are called by what they call for', () => {
  expect(sorts("Unite the Docks, the port workers' union, struck. Save Our Wells, a charity, paid.")).toEqual([
    'Organisation Unite the Docks',
    'Organisation Save Our Wells',
  ]);
  expect(sorts('Leave the Docks, the mayor said, and go.')).toEqual([]);
});

test('Courts have parts, prosecutors a state, and banks a seat', () => {
  expect(sorts("The Lowmere Bench of the High Court heard it; Pell County State's Attorney did not appeal.")).toEqual([
    'PublicBody Lowmere Bench of the High Court',
    "PublicBody Pell County State's Attorney",
  ]);
  expect(sorts('The Bank for Rural Progress of Lagos and the Court of Appeal of Lagos agreed.')).toEqual([
    'Organisation Bank for Rural Progress',
    'Place Lagos',
    'PublicBody Court of Appeal of Lagos',
  ]);
  expect(sorts("The All-Kesh Fishworkers' Union met the Kent Fire and Rescue Service.")).toEqual([
    "Organisation All-Kesh Fishworkers' Union",
    'PublicBody Kent Fire and Rescue Service',
  ]);
});

test('Whatever somebody was or is called stays outside of the name', () => {
  expect(
    sorts('Then-Mayor Lena Moss met Smt. Rhona Ott, Shri Tom Hale and Leader of the Opposition Anna Teague.'),
  ).toEqual(['Person Lena Moss', 'Person Rhona Ott', 'Person Tom Hale', 'Person Anna Teague']);
  expect(sorts('Ruling Kesh Party leader Lena Moss ruled it out.')).toEqual([
    'Organisation Kesh Party',
    'Person Lena Moss',
  ]);
});

test('A capital that wants, is told or is accused speaks for its state', () => {
  expect(sorts('Ankara wants more. They urged Cairo to pay, after Copenhagen signalled it would not.')).toEqual([
    'Country Türkiye',
    'Country Egypt',
    'Country Denmark',
  ]);
  expect(sorts('They went to Cairo after Ankara was hit.')).toEqual(['Place Cairo', 'Place Ankara']);
});

test('Where something runs and who governs it tells a place', () => {
  expect(sorts('The tram runs from Oldmarket to the Brickyards, and the Lowvale government pays.')).toEqual([
    'Place Oldmarket',
    'Place Brickyards',
    'Place Lowvale',
  ]);
  expect(sorts('They met in the Sor Juana market.')).toEqual(['Place Sor Juana market']);
});

test('A thing is told by what it is known as, a firm by its shares and its work', () => {
  expect(sorts('It is now known as the Clear Account. Shares in Tallis Grey fell.')).toEqual([
    'System Clear Account',
    'Organisation Tallis Grey',
  ]);
  expect(sorts('It hired Harper Quill as its lawyers. Some 400 Garuda Netra drones flew.')).toEqual([
    'Organisation Harper Quill',
    'System Garuda Netra',
  ]);
  expect(sorts('A study by the Kesh Signals Project found it. The Moss Initiative said no.')).toEqual([
    'Organisation Kesh Signals Project',
    'Organisation Moss Initiative',
  ]);
  expect(sorts('Police chase alerts from EarShot, the listening system the city leases.')).toEqual(['System EarShot']);
});

test('What somebody has is found before a mark, too, and standards have a number', () => {
  expect(found(`${head}Peru's plan failed; Chile's, by contrast, held.`)).toEqual([
    'Country Peru: Peru',
    'Country Chile: Chile',
  ]);
  expect(sorts('The draft standard Q.1190, proposed last year, fell.')).toEqual(['Work Q.1190']);
  expect(sorts('Ink & Ember, a weekly, told of it.')).toEqual(['Outlet Ink & Ember']);
});

test('What something is begins its name, in a sentence and at its head', () => {
  expect(sorts('Radio Lowmere asked why. Camp Deln was shelled, and those at Port Kess left.')).toEqual([
    'Outlet Radio Lowmere',
    'Place Camp Deln',
    'Place Port Kess',
  ]);
  expect(sorts('The HMS Solvey sank. FC Kess won. The Police Act 1997 allows it.')).toEqual([
    'System HMS Solvey',
    'Organisation FC Kess',
    'Work Police Act 1997',
  ]);
  expect(sorts("It was made by An Phú Garments. Jean-Luc d'Aubigny paid.")).toEqual([
    'Organisation An Phú Garments',
    "Person Jean-Luc d'Aubigny",
  ]);
  expect(sorts('Berlin and Paris agreed on it with Germany and France.')).toEqual([
    'Country Germany',
    'Country France',
  ]);
});

test('Who is mayor of it is the mayor of a place', () => {
  expect(sorts('The mayor of Oldvale, Lena Moss, spoke. The bridge at Kessen fell.')).toEqual([
    'Place Oldvale',
    'Person Lena Moss',
    'Place Kessen',
  ]);
});

test('Owners are firms, and credits end where the desk begins', () => {
  expect(
    sorts("Shares in the firm's owner, Vantage Brook, fell. It paid a reseller in Oslo called Blue Cistern."),
  ).toEqual(['Organisation Vantage Brook', 'Place Oslo', 'Organisation Blue Cistern']);
  expect(sorts('An analyst at the broker Lyle Cathcart doubts it.')).toEqual(['Organisation Lyle Cathcart']);
  expect(sorts('Anna Moss Home affairs correspondent and Tom Hale in Cardiff')).toEqual([
    'Person Anna Moss',
    'Person Tom Hale',
    'Place Cardiff',
  ]);
});

test('Bodies of a place are written small, parties in two words, towns with hyphens', () => {
  expect(sorts('It came from the port authority of Rotterdam and the Commons justice committee.')).toEqual([
    'PublicBody port authority',
    'Place Rotterdam',
    'PublicBody Commons justice committee',
  ]);
  expect(sorts('The Liberal Democrat MP Lena Moss rang Gwent police in Barrow-in-Furness.')).toEqual([
    'Organisation Liberal Democrats',
    'Person Lena Moss',
    'PublicBody Gwent police',
    'Place Barrow-in-Furness',
  ]);
  expect(sorts('The opposition Rally for Change and the Maple Shore Pension Plan met City Clerk Lena Moss.')).toEqual([
    'Organisation Rally for Change',
    'Organisation Maple Shore Pension Plan',
    'Person Lena Moss',
  ]);
});

test('Titles stand between commas, and kickers before headlines', () => {
  expect(sorts('The 94-page report, Dark by Order, says so. The study, Reading the Readers, argued it.')).toEqual([
    'Work Dark by Order',
    'Work Reading the Readers',
  ]);
  expect(sorts('Global Affairs Canada did not answer. Tessellate Ventures of Berlin took part.')).toEqual([
    'Organisation Global Affairs Canada',
    'Organisation Tessellate Ventures',
    'Place Berlin',
  ]);
  expect(found('EXPLAINER-Five questions about Vexal\n\nIt fell.')).toEqual(['Organisation Vexal: Vexal']);
});

test('Dealings tell firms, journeys places, and whatever is switched off a thing', () => {
  expect(sorts('A bid from Corvello failed, and the deal with Tressel fell. They sued Ambrex.')).toEqual([
    'Organisation Corvello',
    'Organisation Tressel',
    'Organisation Ambrex',
  ]);
  expect(sorts('She moved to Tarnvik. The road to Kesvale is closed.')).toEqual(['Place Tarnvik', 'Place Kesvale']);
  expect(sorts('They logged in to Orlix twice and switched off Mindex.')).toEqual(['System Orlix', 'System Mindex']);
  expect(sorts('Lantern, a charity, called it cruel. Today, a charity left. Lawyers for Tressel wrote.')).toEqual([
    'Organisation Lantern',
    'Organisation Tressel',
  ]);
});
