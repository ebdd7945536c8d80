import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** What is answered, by whom, and where it ends. */
test.each<[string, string[]]>([
  ['The claim was denied by {Lena Ott}.', ['lena-ott denies: The claim']],
  ['But the figure has since been disputed by {Delta Bank}, which lends.', ['delta-bank denies: the figure']],
  ['His version was challenged by the guard herself.', ['unnamed-guard questions: His version']],
  ['The road was closed by {Lena Ott}.', []],
  ['{Delta Bank} neither confirms nor denies the sale.', ['delta-bank declines: the sale']],
  ['{Delta Bank} neither accepts nor rejects the sum, but has paid.', ['delta-bank declines: the sum']],
  ['{Delta Bank} neither confirmed nor denied this.', []],
  ['{Ott} has ruled a vote out.', ['ott denies: a vote']],
  ['{Ott} could not rule out a leak.', ['ott declines: a leak']],
  ['{Ott} rules that out.', []],
  ['{Ott} signalled it would close.', ['ott says: it would close']],
  ['{Ott} recalled being told to wait.', ['ott says: being told to wait']],
  ['{Ott} let it be known that it was safe.', ['ott says: it was safe']],
  ['{Ott} made no secret of her anger.', ['ott says: her anger']],
  ['{Ott} insisted on a vote.', ['ott says: a vote']],
  ['{Ott} insisted on Monday that it was safe.', ['ott says: it was safe']],
  ['{Delta Bank} links the losses to fog.', ['delta-bank says: the losses to fog']],
  ['The view of {Ott} is that it will fall.', ['ott says: it will fall']],
  ["{Ott}'s claim that it had been leaking for years was rejected.", ['ott says: it had been leaking for years']],
  ["A Delta charity's report that it leaked was called nonsense.", ['unnamed-delta-charity says: it leaked']],
  ['{Ott}, who says she never signed, left on Monday.', ['ott says: she never signed']],
  [
    'Two men tried, say people who were there, and failed.',
    ['unnamed-people says: Two men tried, say people who were there, and failed'],
  ],
  ['The suit, bankrolled by hedge-fund owner {Lena Ott}, alleges it leaked.', ['unnamed-suit says: it leaked']],
  ['{Lena Ott}, {KCB}, said it leaked.', ['lena-ott says: it leaked']],
  ['Critics, {Ott} among them, say it will fall.', ['unnamed-critics says: it will fall']],
  [
    'In 2024, as a study by {Delta Bank} ({DB}) and others has shown, it leaked.',
    [
      'unnamed-study-by-delta-bank-db-and-others says: In 2024, as a study by Delta Bank (DB) and others has shown, it leaked',
    ],
  ],
  ['{Delta Bank} lent 38 tonnes, its figures show, down from 41.', ['unnamed-figures says: Delta Bank lent 38 tonnes']],
  ['{Delta Bank} reports a fall of nine per cent, and it began before.', ['delta-bank says: a fall of nine per cent']],
  ['{Ott} denied it leaked, then, when shown the notes, left.', ['ott denies: it leaked']],
  ['{Ott} stood by her words.', []],
  ['Police questioned {Lena Ott}.', []],
  ['The guard contradicts her boss.', []],
  ['Everyone says it leaks.', []],
  ['The levy, argues {Lena Ott}, punishes the poor.', ['lena-ott says: The levy, argues Lena Ott, punishes the poor']],
  ['No minister has said it leaks.', []],
  ['A guard once said it leaks.', ['unnamed-guard says: it leaks']],
  ['{Ott} said late on Monday that it leaks.', ['ott says: it leaks']],
  ['{Delta Bank} said it had no comment.', []],
  ['Then, when shown the notes, {Ott} left.', []],
  ['{Ott} wants the council to close it.', ['ott says: the council to close it']],
  ['{Ott} wants the toll scrapped.', ['ott says: the toll scrapped']],
  ['{Ott} wants to sell it.', []],
  ['{Delta Bank} asked the council to keep the bridge.', ['delta-bank says: the council to keep the bridge']],
  ['{Ott} asks a visitor to walk up.', []],
  ['{Delta Bank} says 190 firms use it.', ['delta-bank says: 190 firms use it']],
  ['{Delta Bank} reported a loss of 5 million.', ['delta-bank says: a loss of 5 million']],
  ['{Delta Bank} reported an engineer to the police.', []],
  ['The records suggest otherwise.', ['unnamed-records says: otherwise']],
  ['{Ott} did not rule out suing {Delta Bank}.', ['ott declines: suing Delta Bank']],
  ['Pressed by {Lena Ott} on whether it swayed, {Tom Hale} left.', ['lena-ott says: whether it swayed']],
  ['{Hale}, who advises the bank, left.', []],
  ['It was passed to {Delta Bank} by a guard who said it leaked.', ['unnamed-guard says: it leaked']],
  [
    'Two of them, {Lena Ott} and {Tom Hale}, disagreed. In a note they wrote that it leaked.',
    ['lena-ott says: it leaked'],
  ],
  ['A former guard contradicts {Tom Hale}. {He>Tom Hale} said it leaked.', ['unnamed-former-guard says: it leaked']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** Whose words stand alone. */
test.each<[string, string[]]>([
  [
    '{Lena Ott} asked {Tom Hale} if it would open.\n\n“Never.”',
    ['lena-ott says: if it would open', 'tom-hale direct: Never.'],
  ],
  [
    '{Lena Ott} asks {Tom Hale} whether he saw it. “I cannot recall it, Ms {Ott>Lena Ott}.”',
    ['lena-ott says: whether he saw it', 'tom-hale direct: I cannot recall it, Ms Ott.'],
  ],
  ['{Lena Ott} sat there.\n\n“I said no,” the retired cook said.', ['lena-ott direct: I said no,']],
  [
    '{Tom Hale} followed a pin. “We went,” said the president of {Delta Union}, who griped that it was late.',
    ['tom-hale direct: We went,', 'tom-hale says: it was late'],
  ],
  ['{Lena Ott} was asked. “Never” was her verdict.', ['lena-ott direct: Never']],
  ['“Nobody came.” {Lena Ott} is 52 and has a limp.', ['lena-ott direct: Nobody came.']],
  ['Protesters chanted “Bread for {Delta}”.', ['unnamed-protesters fragment: Bread for Delta']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
