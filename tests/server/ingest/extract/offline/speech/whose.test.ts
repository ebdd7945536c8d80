import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Voices that have no name, and pronouns that mean them. */
test.each<[string, string[]]>([
  [
    'A spokesman for Gov. {Lena Ott} said the toll would stay.',
    ['unnamed-spokesman-for-gov-lena-ott says: the toll would stay'],
  ],
  [
    '{Tom Hale} runs the bridge.\n\nA council spokesman said: “We will look.” {He>Tom Hale} added that it was safe.',
    ['unnamed-council-spokesman direct: We will look.', 'unnamed-council-spokesman says: it was safe'],
  ],
  [
    '{Tom Hale} runs the bridge.\n\nA council spokeswoman left. {He>Tom Hale} said it was safe.',
    ['tom-hale says: it was safe'],
  ],
  ['{Tom Hale} spoke. Her deputy is less coy: “Next spring,” he said.', ['unnamed-deputy direct: Next spring,']],
  [
    'In a letter, a solicitor acting for 14 drivers describes the toll as “theft” and demands that it be cut.',
    [
      'unnamed-solicitor-acting-for-14-drivers says: the toll as “theft”',
      'unnamed-solicitor-acting-for-14-drivers fragment: theft',
      'unnamed-solicitor-acting-for-14-drivers says: it be cut',
    ],
  ],
  ['Drivers dispute this.', ['unnamed-drivers denies: this']],
  ['{Ott} called it “theft” and cut the toll.', ['ott says: it “theft”', 'ott fragment: theft']],
  ['{Ott} blamed “heavy rain”.', ['ott says: “heavy rain”', 'ott fragment: heavy rain']],
  ['{Ott} argued that the bridge is safe, citing a study by the {Delta Institute}.', ['ott says: the bridge is safe']],
  [
    'The {Delta Council} says the bank is short: by {its>Delta Bank} count, 40 guards left.',
    ['delta-council says: the bank is short', 'delta-council says: 40 guards left'],
  ],
  ['{LOWMERE|Place}, March 3 ({Delta Wire|Outlet}) - The bridge swayed, {Ott} said.', ['ott says: The bridge swayed']],
  ['According to the think tank {Delta Institute}, the bridge is safe.', ['delta-institute says: the bridge is safe']],
  [
    'Managers knew for years that it swayed, leaked emails show.',
    ['unnamed-leaked-emails says: Managers knew for years that it swayed'],
  ],
  ['A memo read out by {Ott} suggests that it swayed.', ['unnamed-memo-read-out-by-ott says: it swayed']],
  ['The cost was 5 million, it was reported by the {Delta Ministry}.', ['delta-ministry says: The cost was 5 million']],
  ['According to Minister of Roads and Rivers {Lena Ott}, the bridge is safe.', ['lena-ott says: the bridge is safe']],
  [
    '{OSLO|Place}, {Norway|Country}, March 4, 2026 – {Delta Group}, a leading provider of water metering, today announced that it has grown.',
    ['delta-group says: it has grown'],
  ],
  ['By {Nora Finch}\n\nThe operator rejects that finding.', ['unnamed-operator denies: finding']],
  ['{Ott} refused to tell us how often it swayed.', ['ott declines: how often it swayed']],
  ['{Ott} said on the station {Delta Radio} that it swayed.', ['ott < delta-radio says: it swayed']],
  [
    '{Ott} declined to name the guard but promised to do so later.',
    ['ott declines: the guard', 'ott says: to do so later'],
  ],
  ['{Ott} might call {Hale} again.', []],
  ['{Ott} has long questioned that figure.', ['ott questions: figure']],
  ['{Ott} doubted that it was safe, without having seen it: a guard had stopped her.', ['ott questions: it was safe']],
  [
    'A former guard testified that it swayed.\n\n“It hummed,” {Lena Ott}, who left in May, told the panel.',
    ['lena-ott says: it swayed', 'lena-ott direct: It hummed,'],
  ],
  [
    '“{Delta Group} is buying,” {Delta Bank} analyst {Lucy Marsh} was quoted as saying in a note to clients.',
    ['lucy-marsh direct: Delta Group is buying,'],
  ],
  ['{Ott} put it to her that the toll was paid.', ['ott says: the toll was paid']],
  ['{Ott} has promised a bill on tolls.', ['ott says: a bill on tolls']],
  ['{Ott} promised the drivers a rise.', []],
  [
    'Asked by {Lena Ott}, for the bank, whether she had signed, {Anna Moss} agreed that she had.',
    ['lena-ott says: whether she had signed', 'anna-moss says: she had'],
  ],
  [
    'According to a timeline released by police, the bridge fell at ten.',
    ['unnamed-timeline says: the bridge fell at ten'],
  ],
  [
    'The documents show that {Ott} knew. “We run,” wrote the project lead, {Tom Hale}, in April.',
    ['unnamed-documents says: Ott knew', 'tom-hale direct: We run,'],
  ],
  ["{Pemberton|Organisation}'s said it would close.", ['pemberton says: it would close']],
  ['{Ott} could not say by whom.', ['ott declines: by whom']],
  ["Not true, countered {Delta Bank}'s outside lawyer, {Lena Ott}.", ['lena-ott says: Not true']],
  ['{Ott} puts the delay down to rain.', ['ott says: the delay down to rain']],
  [
    'A regulator announced an inquiry. It would not specify whether it had begun.',
    ['unnamed-regulator says: an inquiry', 'unnamed-regulator declines: whether it had begun'],
  ],
  ['{Ott} said it swayed. A guard “closes” it at night.', ['ott says: it swayed', 'nobody fragment: closes']],
  [
    'It voted for a law that {Ott} has called “bold” and that farmers say will ruin them.',
    ['ott says: a law that Ott has called “bold”', 'ott fragment: bold', 'unnamed-farmers says: will ruin them'],
  ],
  ['A guard whose son works for the {Delta Group} said everyone knew.', ['unnamed-guard says: everyone knew']],
  ['The toll would cost 300 jobs, the union estimates.', ['unnamed-union says: The toll would cost 300 jobs']],
  [
    'The {Delta Bank} disputes that sum, which {it>Ott} puts at 5 million.',
    ['delta-bank denies: sum', 'delta-bank says: at 5 million'],
  ],
  ['{Ott} would not discuss the case.', []],
  [
    '{Hale} claimed she knew, a suggestion {Ott} rejected as “theatre”.',
    ['hale says: she knew', 'ott denies: a suggestion Ott rejected as “theatre”', 'ott fragment: theatre'],
  ],
  [
    'The drivers allege that {Ott} bought a switch, which they say followed them.',
    ['unnamed-drivers says: Ott bought a switch', 'unnamed-drivers says: which they say followed them'],
  ],
  ['Somebody shows pictures of a dog. {Tom Hale} came. The steward suggests the soup.', []],
  ['The failure, which {Ott} blamed on her supplier, stranded thousands.', ['ott says: on her supplier']],
  ['A survey shows a fall in tolls.', ['unnamed-survey says: a fall in tolls']],
  [
    'The logbook refers to {Ott} as “the Cat”.',
    ['unnamed-logbook says: Ott as “the Cat”', 'unnamed-logbook fragment: the Cat'],
  ],
  [
    "{Hale} added that some files were gone, which {Ott}'s lawyer described as “convenient”.",
    [
      'hale says: some files were gone',
      'unnamed-ott-lawyer says: as “convenient”',
      'unnamed-ott-lawyer fragment: convenient',
    ],
  ],
  [
    '{Ott} told the council the toll was “the worst” she had read of.',
    ['ott says: the toll was “the worst” she had read of', 'ott fragment: the worst'],
  ],
  [
    '{Tom Hale} said the toll would stay.\n\n“Count the trams,” the former tram driver said.',
    ['tom-hale says: the toll would stay', 'tom-hale direct: Count the trams,'],
  ],
  [
    '{Tom Hale} said the toll would stay.\n\n“Count the trams,” said the retired bridge engineer.',
    ['tom-hale says: the toll would stay', 'tom-hale direct: Count the trams,'],
  ],
  [
    'A retired tram driver came. {Tom Hale} said the toll would stay.\n\n“Not so,” the retired tram driver said.',
    ['tom-hale says: the toll would stay', 'unnamed-retired-tram-driver direct: Not so,'],
  ],
  [
    '{Tom Hale} said the toll would stay.\n\n“Not so,” the drivers’ union spokesman said.',
    ['tom-hale says: the toll would stay', 'unnamed-drivers-union-spokesman direct: Not so,'],
  ],
  [
    'The {Delta Office} is strict. The kits have no lock, which {its>Delta Office} circular calls “an open window”.',
    ['unnamed-circular fragment: an open window'],
  ],
  ['The plan was called “sound enough” by one engineer on Thursday.', ['unnamed-engineer fragment: sound enough']],
  ['The plan was called “Blue Gate”.', []],
  ['{Ott} confirms this: “It swayed.”', ['ott direct: It swayed.']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
