import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Reported speech: who says what, who carried it, and what the cue does with it. */
test.each<[string, string[]]>([
  ['The bridge, {Ott} said, would close in May.', ['ott says: The bridge, Ott said, would close in May']],
  [
    'The bridge would close in May, {Ott} told {Delta Radio}.',
    ['ott < delta-radio says: The bridge would close in May'],
  ],
  ['According to {Delta Bank}, the bridge will close in May.', ['delta-bank says: the bridge will close in May']],
  [
    'The bridge will close in May, according to a report by {Delta Bank}.',
    ['unnamed-report-by-delta-bank says: The bridge will close in May'],
  ],
  [
    'A ministry official said the bridge would close. The official added that nobody was hurt.',
    ['unnamed-ministry-official says: the bridge would close', 'unnamed-ministry-official says: nobody was hurt'],
  ],
  [
    '{Delta Radio} reported, citing a ministry official, that the bridge would close.',
    ['unnamed-ministry-official < delta-radio says: the bridge would close'],
  ],
  [
    '{Delta Radio} quoted {Lena Ott} as saying that the bridge would close.',
    ['lena-ott < delta-radio says: the bridge would close'],
  ],
  [
    '{Lena Ott} was quoted by {Delta Radio} as saying the bridge would close.',
    ['lena-ott < delta-radio says: the bridge would close'],
  ],
  [
    '{Lena Ott} denied that the bridge would close, and declined to say whether it was safe.',
    ['lena-ott denies: the bridge would close', 'lena-ott declines: whether it was safe'],
  ],
  ['{Lena Ott} called the bridge a ruin.', ['lena-ott says: the bridge a ruin']],
  ['The bridge is a ruin, as {Lena Ott} put it.', ['lena-ott says: The bridge is a ruin']],
  ["By {Ott}'s own count, 40 bridges have closed.", ['ott says: 40 bridges have closed']],
  ['{Lena Ott} and {Tom Hale} thanked the crowd and said the bridge was safe.', ['lena-ott says: the bridge was safe']],
  [
    '{Delta Bank} spokesman {Tom Hale} would not say whether the bridge was safe.',
    ['tom-hale declines: whether the bridge was safe'],
  ],
  [
    "The bridge, which opened in May, is safe, said the ministry's spokeswoman, {Lena Ott}.",
    ['lena-ott says: The bridge, which opened in May, is safe'],
  ],
  [
    '{Ott} said {Hale} had told her that the bridge was safe.',
    ['ott says: Hale had told her that the bridge was safe', 'hale < ott says: the bridge was safe'],
  ],
  [
    '{Ott} said the bridge was closed, {Delta Radio} reported.',
    ['delta-radio says: Ott said the bridge was closed', 'ott < delta-radio says: the bridge was closed'],
  ],
  ['{Lena Ott} promised to rebuild the bridge.', ['lena-ott says: to rebuild the bridge']],
  ['{Hale} accused {Delta Bank} of fraud.', ['hale says: Delta Bank of fraud']],
  ['Asked whether {she>Ott} would resign, {Ott} declined to comment.', []],
  ['{Ott} puts the cost at $5m.', ['ott says: the cost at $5m.']],
  [
    'In a statement on Monday, the {Delta Ministry}, which runs the ports, said the bridge was safe but questioned whether it would last.',
    ['delta-ministry says: the bridge was safe', 'delta-ministry questions: whether it would last'],
  ],
  ['{Lena Ott} assured residents the bridge was safe.', ['lena-ott says: the bridge was safe']],
  ['{Lena Ott} pointed out that the bridge was safe.', ['lena-ott says: the bridge was safe']],
  [
    '{Tom Hale}, chair of the {Delta Council}, cautioned against closing the bridge.',
    ['tom-hale says: closing the bridge'],
  ],
  ['The email, sent on Monday, says the bridge was safe.', ['unnamed-email says: the bridge was safe']],
  ['A leaked email from {Ott} shows that {Hale} knew.', ['unnamed-leaked-email-from-ott says: Hale knew']],
  [
    'Two people familiar with the matter said the bridge would close.',
    ['unnamed-two-people-familiar-with-matter says: the bridge would close'],
  ],
  [
    '{Ott} refused to rule out a closure. {She>Ott} would not discuss the cost.',
    ['ott declines: a closure', 'ott declines: the cost'],
  ],
  ['{Ott} doubted whether the bridge was safe.', ['ott questions: whether the bridge was safe']],
  ['{Ott} did not deny that the bridge was unsafe.', ['ott says: the bridge was unsafe']],
  [
    '{Delta Radio} reported that {Ott} had told colleagues she would resign.',
    ['delta-radio says: Ott had told colleagues she would resign', 'ott < delta-radio says: she would resign'],
  ],
  ['The {Delta Ministry} estimated that 40 bridges were unsafe.', ['delta-ministry says: 40 bridges were unsafe']],
  [
    'A survey by the {Delta Institute} found that 40% of bridges were unsafe.',
    ['unnamed-survey-by-delta-institute says: 40% of bridges were unsafe'],
  ],
  [
    '{Ott}, who runs the bridge, argued it was safe, while {Hale} insisted that it was not.',
    ['ott says: it was safe', 'hale says: it was not'],
  ],
  ['The bridge was safe, {Ott} said, but {Hale} disagreed.', ['ott says: The bridge was safe']],
  ['Critics say the bridge is unsafe.', ['unnamed-critics says: the bridge is unsafe']],
  ['In {Ott}’s view, the bridge is safe.', ['ott says: the bridge is safe']],
  [
    '{Hale} said he had warned the {Delta Council} that the bridge was unsafe.',
    ['hale says: he had warned the Delta Council that the bridge was unsafe', 'hale says: the bridge was unsafe'],
  ],
  ['The bridge is safe, the {Delta Council} insists.', ['delta-council says: The bridge is safe']],
  ['{Ott} believes the bridge is safe.', ['ott says: the bridge is safe']],
  [
    'Officials at the {Delta Ministry}, who asked not to be named, said the bridge was safe.',
    ['unnamed-officials-at-delta-ministry says: the bridge was safe'],
  ],
  [
    '{Lena Ott}, speaking at a press conference on Monday, said that the bridge was safe.',
    ['lena-ott says: the bridge was safe'],
  ],
  ['Speaking to {Delta Radio}, {Ott} said that the bridge was safe.', ['ott < delta-radio says: the bridge was safe']],
  [
    'In an interview with {Delta Radio}, {Ott} said that the bridge was safe.',
    ['ott < delta-radio says: the bridge was safe'],
  ],
  ['It is said that the bridge is unsafe.', []],
  ['{Delta Bank} announced on Monday that it would close.', ['delta-bank says: it would close']],
  [
    'Complaints there stopped after the first summer, utility superintendent {Peg Amst} said by phone.',
    ['peg-amst says: Complaints there stopped after the first summer'],
  ],
  [
    '{Ngaire Tama}, an associate professor at the {University of Otago} in {New Zealand|Country}, doubts that any of them was ever opened.',
    ['ngaire-tama questions: any of them was ever opened'],
  ],
  [
    'The crate, an internal chat shows, held two servers.',
    ['unnamed-internal-chat says: The crate, an internal chat shows, held two servers'],
  ],
  ['A {Delta Bank} spokesman said the bridge was safe.', ['unnamed-delta-bank-spokesman says: the bridge was safe']],
  ['{Hale} studied the “{Vessa Plan|Work}”.', []],
  ['{Delta Bank} (the “Bank”) said it would close.', ['delta-bank says: it would close']],
  ['“Landing station”: where a cable comes ashore.', []],
  ['{Lena Ott} and {Tom Hale}, who own the bridge, said it was safe.', ['lena-ott says: it was safe']],
  [
    'The bridge was old, {Ott} said, and nobody had checked it.',
    ['ott says: The bridge was old, Ott said, and nobody had checked it'],
  ],
  ['If {Ott} says the bridge is safe, it opens in May.', []],
  // adjectives, nouns and verbs with a particle that report
  ['{Lena Ott} is adamant that the bridge is safe.', ['lena-ott says: the bridge is safe']],
  ['{Lena Ott} remains sceptical that the bridge will open.', ['lena-ott questions: the bridge will open']],
  ['{Lena Ott} was unable to say whether the bridge was safe.', ['lena-ott declines: whether the bridge was safe']],
  ['{Lena Ott} made it clear that the bridge would close.', ['lena-ott says: the bridge would close']],
  ['{Lena Ott} voiced fears the bridge would fall.', ['lena-ott says: the bridge would fall']],
  ['{Lena Ott} cast doubt on the figures.', ['lena-ott questions: the figures']],
  ['{Lena Ott} ruled out a new toll.', ['lena-ott denies: a new toll']],
  ['{Lena Ott} would neither confirm nor deny the sum.', ['lena-ott declines: the sum']],
  ["{Lena Ott}'s view is that the bridge should close.", ['lena-ott says: the bridge should close']],
  [
    "{Tom Hale} denied {Lena Ott}'s suggestion that the bridge was unsafe.",
    [
      "tom-hale denies: Lena Ott's suggestion that the bridge was unsafe",
      'lena-ott < tom-hale says: the bridge was unsafe',
    ],
  ],
  ["In {Lena Ott}'s telling, the bridge was never safe.", ['lena-ott says: the bridge was never safe']],
  // nouns to a tagger, verbs to a reader
  ['Court papers show that the bridge was unsafe.', ['unnamed-court-papers says: the bridge was unsafe']],
  ['The ministry contests the figure.', ['unnamed-ministry denies: the figure']],
  ['According to court papers, the bridge fell.', ['unnamed-court-papers says: the bridge fell']],
  // documents, and what is heard
  ['The contract bars {Tom Hale} from the bridge.', ['unnamed-contract says: Tom Hale from the bridge']],
  ['The committee heard from {Lena Ott} that the bridge was closed.', ['lena-ott says: the bridge was closed']],
  [
    'A memo seen by {Delta Radio} shows that the bridge was unsafe.',
    ['unnamed-memo-seen-by-delta-radio says: the bridge was unsafe'],
  ],
  // where a report ends
  ['{Ott} said the bridge was safe; the city closed it.', ['ott says: the bridge was safe']],
  ['{Ott} said the bridge was safe, but that it swayed.', ['ott says: the bridge was safe', 'ott says: it swayed']],
  ['{Ott} said the bridge was safe, a claim that the city disputes.', ['ott says: the bridge was safe']],
  ['{Ott} said the bridge was safe, but closed it anyway.', ['ott says: the bridge was safe']],
  ['{Ott} disputes this: no steel was bought, she said.', ['ott denies: this', 'ott says: no steel was bought']],
  // who it is
  [
    '{Delta Bank} (NYX: DB), a lender, today announced that it had bought the bridge.',
    ['delta-bank says: it had bought the bridge'],
  ],
  [
    'It is a blow to {Lena Ott}, who has promised to open the bridge and who in March called it a triumph.',
    ['lena-ott says: to open the bridge', 'lena-ott says: it a triumph'],
  ],
  [
    'The regulator has opened an inquiry, it said on Monday.',
    ['unnamed-regulator says: The regulator has opened an inquiry'],
  ],
  [
    '{State House|Organisation} last night denied that the bridge was shut.',
    ['state-house denies: the bridge was shut'],
  ],
  [
    'The chair of the Bank for Foreign Relations {Lena Ott} said that the bridge was safe.',
    ['lena-ott says: the bridge was safe'],
  ],
  [
    'The director of the firm {Delta Bank} said it was safe.',
    ['unnamed-director-of-firm-delta-bank says: it was safe'],
  ],
  ['A document we have seen says the bridge sways.', ['unnamed-document says: the bridge sways']],
  ['To {Lena Ott}, who built it, the bridges amount to nothing.', ['lena-ott says: the bridges amount to nothing']],
  ['Not so, said {Ott}: it had been shut.', ['ott says: Not so', 'ott says: it had been shut']],
  ['{Ott} would not be drawn on whether it was safe.', ['ott declines: whether it was safe']],
  // deeds, not words
  ['{Delta Bank} agreed to be taken over.', []],
  ['{Delta Bank} does not share data with the city.', []],
  ['{Delta Bank} wrote off the bridge.', []],
  ['{Delta Radio} first reported the plan.', []],
  ['On Tuesday, {Delta Bank} agreed.', []],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

test('whom headline and first paragraph leave unnamed, the next paragraph names', () => {
  const { reading, names } = marked(
    'Witness says bridge was unsafe\n\nA former engineer has told a court that the bridge swayed.\n\n{Lena Ott}, 43, spoke on Monday.',
  );
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual([
    'lena-ott says: bridge was unsafe',
    'lena-ott says: the bridge swayed',
  ]);
});
