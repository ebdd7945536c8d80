import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { found, namesIn } from './found.ts';

// Every sort of name and what it grows to in an article, a few lines each: one catalogue, which is why this file is long.
const head = 'A headline of no name\n\n';

test('A person is named by title, first name and surname; titles and owners’ endings stay outside', () => {
  expect(
    found(`${head}Dr Ana Moss spoke first. Mrs Moss’s sister, the potter Ilze Krūmiņa, did not. “No,” Krūmiņa said.`),
  ).toEqual(['Person Ana Moss: Ana Moss | Moss', 'Person Ilze Krūmiņa: Ilze Krūmiņa | Krūmiņa']);
});

test('An organisation grows short names and acronyms within the article', () => {
  expect(
    found(
      `${head}Lowmere Networks Ltd, a carrier, told the Harbour Safety Board (HSB) so. Lowmere sued the HSB. The Board laughed.`,
    ),
  ).toEqual([
    'Organisation Lowmere Networks Ltd: Lowmere Networks Ltd | Lowmere',
    'PublicBody Harbour Safety Board: Harbour Safety Board | HSB | HSB | Board',
  ]);
});

test('What a bare name is, the words around all its places say', () => {
  expect(
    found(
      `${head}The cameras were made by Vexal, and Tidewatch was installed in Orrin. Vexal’s chief executive said the Tidewatch system sees all. Residents of Orrin, in Wales, doubt it.`,
    ),
  ).toEqual([
    'Organisation Vexal: Vexal | Vexal',
    'System Tidewatch: Tidewatch | Tidewatch',
    'Place Orrin: Orrin | Orrin',
    'Place Wales: Wales',
  ]);
});

test('A number behind a legal form counts what follows', () => {
  expect(found(`${head}Hale Marine sold Northwind Ltd 40 cameras.`)).toEqual([
    'Organisation Hale Marine: Hale Marine',
    'Organisation Northwind Ltd: Northwind Ltd',
  ]);
});

test('Several who do something, who has shares and who has a director are bodies', () => {
  expect(
    found(
      `${head}Ana Moss, director of the Lowmere Rights Forum, met Rift Integrators. Tom Ott owns 30 percent of Hale Orrin.`,
    ),
  ).toEqual([
    'Person Ana Moss: Ana Moss',
    'Organisation Lowmere Rights Forum: Lowmere Rights Forum',
    'Organisation Rift Integrators: Rift Integrators',
    'Person Tom Ott: Tom Ott',
    'Organisation Hale Orrin: Hale Orrin',
  ]);
});

test('A country is one however often it is told what lies in it', () => {
  const places = 'The largest city in Latvia slept. Rain fell across Latvia, too. Towns of Latvia agreed. ';
  expect(found(head + places.repeat(9)).filter((line) => line.includes('Latvia'))).toEqual([
    `Country Latvia: ${Array(27).fill('Latvia').join(' | ')}`,
  ]);
});

test('Nationalities are their countries’, languages are not, capitals that act are their states', () => {
  expect(
    found(
      `${head}A Latvian firm wrote in Russian to Riga. Latvia was silent, but Riga has agreed. Its Russian-language paper said nothing.`,
    ),
  ).toEqual(['Country Latvia: Latvian | Latvia | Riga', 'Place Riga: Riga']);
});

test('A word that opens a sentence is a name where it is one elsewhere', () => {
  expect(found(`${head}Orchard said no. Officials smiled. Later the firm Orchard said yes. Apples fell.`)).toEqual([
    'Organisation Orchard: Orchard | Orchard',
  ]);
});

test('A headline in title case names only whom the text names', () => {
  expect(
    found(
      'Harbour Chief Quits Over Crane Deal at Port of Lowmere\n\nThe harbour chief of Lowmere, Ana Moss, quit on Monday.',
    ),
  ).toEqual(['Place Lowmere: Lowmere | Lowmere', 'Person Ana Moss: Ana Moss']);
});

test('Small words hold names of bodies together', () => {
  expect(
    found(
      `${head}The Ministry of Health and Social Care of Latvia, Reporters Without Borders and King's College London met the Committee on the Elimination of Racial Discrimination. The Food and Drug Administration did not come.`,
    ),
  ).toEqual([
    'PublicBody Ministry of Health and Social Care of Latvia: Ministry of Health and Social Care of Latvia',
    'Organisation Reporters Without Borders: Reporters Without Borders',
    "Organisation King's College London: King's College London",
    'PublicBody Committee on the Elimination of Racial Discrimination: Committee on the Elimination of Racial Discrimination',
    'PublicBody Food and Drug Administration: Food and Drug Administration',
  ]);
});

test('Offices part an organisation from the person who holds them', () => {
  expect(
    found(`${head}Vexal CEO Tomáš Říha met Latvian President Edgars Rinkēvičs and Energy Minister Kaspars Melnis.`),
  ).toEqual([
    'Organisation Vexal: Vexal',
    'Person Tomáš Říha: Tomáš Říha',
    'Country Latvia: Latvian',
    'Person Edgars Rinkēvičs: Edgars Rinkēvičs',
    'Person Kaspars Melnis: Kaspars Melnis',
  ]);
});

test('A dateline in capitals is the place, with its agency', () => {
  expect(found(`${head}LOWMERE, Wales (Delta Wire) — The mayor of Lowmere resigned.`)).toEqual([
    'Place Lowmere: LOWMERE | Lowmere',
    'Place Wales: Wales',
    'Outlet Delta Wire: Delta Wire',
  ]);
});

test('Products keep their numbers, sites their domains, quoted titles their small words', () => {
  expect(
    found(
      `${head}The PortEye 400 scanner, harbour.net reported, replaces the KW-7. A project called “Shield of Lowmere” follows.`,
    ),
  ).toEqual([
    'System PortEye 400: PortEye 400',
    'Outlet harbour.net: harbour.net',
    'System KW-7: KW-7',
    'System Shield of Lowmere: Shield of Lowmere',
  ]);
});

test('Numbers that count, and words that only begin a sentence, belong to no name', () => {
  expect(
    found(
      `${head}In Orrin 12 houses burned. Undeterred, Pacific island states met. Falcon 9 rockets stayed near the Zhaksy dam.`,
    ),
  ).toEqual([
    'Place Orrin: Orrin',
    'Place Pacific: Pacific',
    'System Falcon 9: Falcon 9',
    'Place Zhaksy dam: Zhaksy dam',
  ]);
});

test('Days, common acronyms and shouted words are no names', () => {
  expect(
    found(`${head}On Monday the CEO said AI is NOT for May. Rare earth elements (REEs) are. REEs and GDP rose.`),
  ).toEqual([]);
});

test('What an article says itself an acronym means, it means', () => {
  expect(found(`${head}The Rapid Support Forces (RSF) fled. The RSF denied it.`)).toEqual([
    'PublicBody Rapid Support Forces: Rapid Support Forces | RSF | RSF',
  ]);
});

test('A town is not the council or the paper named after it', () => {
  expect(found(`${head}Orrin Borough Council met in Orrin, the Orrin Echo reported. Orrin is small.`)).toEqual([
    'PublicBody Orrin Borough Council: Orrin Borough Council',
    'Place Orrin: Orrin | Orrin',
    'Outlet Orrin Echo: Orrin Echo',
  ]);
});

test('Particles belong to people, whichever of their names is used', () => {
  expect(
    found(
      `${head}Ursula von der Leyen met Abdel Fattah el-Sisi and Luiz Inácio Lula da Silva. Von der Leyen left. El-Sisi and Lula stayed.`,
    ),
  ).toEqual([
    'Person Ursula von der Leyen: Ursula von der Leyen | Von der Leyen',
    'Person Abdel Fattah el-Sisi: Abdel Fattah el-Sisi | El-Sisi',
    'Person Luiz Inácio Lula da Silva: Luiz Inácio Lula da Silva | Lula',
  ]);
});

test('Who is known keeps id and types', () => {
  const known = [{ id: 'vexal-group', types: ['Vendor'], name: 'Vexal', aliases: ['Vexal Group'] }];
  const [vexal] = namesIn(`${head}They bought it from Vexal.`, known).entities;
  expect({ id: vexal?.id, types: vexal?.types }).toEqual({ id: 'vexal-group', types: ['Vendor'] });
});

test('Mentions stand where they say, never one within another, for any text', () => {
  const bits = fc.constantFrom(
    'Ana Moss',
    ' said ',
    'Łódź',
    ' of the ',
    'Ministry',
    '. ',
    '“',
    '”',
    "'s ",
    '\n\n',
    'U.S. ',
    '(',
    ')',
    'A-10',
    ', a ',
    'Dr ',
    '😀',
    'and ',
    'РОССИЯ',
    '@x',
    ' 7',
    '& ',
    'she ',
    'the company ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(bits, { maxLength: 60 }).map((b) => b.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { entities, references } = namesIn(text);
        const spans = [...entities.flatMap((e) => e.mentions), ...references].sort((a, b) => a.start - b.start);
        for (const [i, s] of spans.entries()) {
          expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
          expect(s.end).toBeGreaterThan(s.start);
          expect(spans[i + 1] === undefined || (spans[i + 1]?.start ?? 0) >= s.end).toBe(true);
        }
        const ids = entities.map((e) => e.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,90}$/);
        for (const r of references) expect(ids).toContain(r.entity);
      },
    ),
  );
});

test('Bodies in small letters and titled works are named whole', () => {
  expect(
    found(
      `${head}Rotterdam police searched the offices of the Krūmiņa family. Ana Moss, author of “The Salt Cellar”, is a fellow at the Harbour Power Forum.`,
    ),
  ).toEqual([
    'PublicBody Rotterdam police: Rotterdam police',
    'Organisation Krūmiņa family: Krūmiņa family',
    'Person Ana Moss: Ana Moss',
    'Work The Salt Cellar: The Salt Cellar',
    'Organisation Harbour Power Forum: Harbour Power Forum',
  ]);
});

test('A capital that is asked about acts as its state, a code of money only beside an amount does not name', () => {
  expect(
    found(
      `${head}Latvia waits. Why would Riga still object? The grid belongs to PLN. It sold shares worth MXN 40m to Voltaris & Moss. Voltaris agreed.`,
    ),
  ).toEqual([
    'Country Latvia: Latvia | Riga',
    'Organisation PLN: PLN',
    'Organisation Voltaris & Moss: Voltaris & Moss | Voltaris',
  ]);
});

test('Letters before what is said in an interview are whoever they begin', () => {
  expect(
    found(`${head}Litvia Vakarolo, 51, runs the harbour.\n\nLV: It leaks.\n\nQ: Still?\n\nLV: Ask Lowmere Dredging.`),
  ).toEqual(['Person Litvia Vakarolo: Litvia Vakarolo | LV | LV', 'Organisation Lowmere Dredging: Lowmere Dredging']);
});

test('Whoever holds an office follows its body, and a body within another is one of its own', () => {
  expect(
    found(
      `${head}Deputy Chairman of the Cabinet of Ministers Batyr Annagul visited the Institute of Optics of the Academy of Sciences.`,
    ),
  ).toEqual([
    'PublicBody Cabinet of Ministers: Cabinet of Ministers',
    'Person Batyr Annagul: Batyr Annagul',
    'Organisation Institute of Optics: Institute of Optics',
    'Organisation Academy of Sciences: Academy of Sciences',
  ]);
});

test('A firm is one whatever its name looks like, a given name goes on behind its hyphen', () => {
  expect(found(`${head}A lawyer of the Lowmere firm Baptiste Oyama wrote to Min-seo Vakarolo.`)).toEqual([
    'Place Lowmere: Lowmere',
    'Organisation Baptiste Oyama: Baptiste Oyama',
    'Person Min-seo Vakarolo: Min-seo Vakarolo',
  ]);
});
