import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Words that go on behind whoever said them. */
test.each<[string, string[]]>([
  [
    'The bridge was safe, {Ott} conceded, but had been closed in May.',
    ['ott says: The bridge was safe, Ott conceded, but had been closed in May'],
  ],
  [
    'The bridge was safe, {Ott} said, but declined to say who had closed it.',
    ['ott says: The bridge was safe', 'ott declines: who had closed it'],
  ],
  [
    'The bridge was cheap, says {Ott}, and because nobody else wanted it, the city bought it.',
    ['ott says: The bridge was cheap, says Ott, and because nobody else wanted it, the city bought it'],
  ],
  [
    'It was also, according to {Ott}, the third to fall that year.',
    ['ott says: It was also, according to Ott, the third to fall that year'],
  ],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** Whose words they are, past what stands between. */
test.each<[string, string[]]>([
  [
    '{Ott}, a member of the council (MC) who voted for the bill, has called it “a trap”.',
    ['ott says: it “a trap”', 'ott fragment: a trap'],
  ],
  [
    'The {Harbour Bank}, a lender in which {Hale} has a share, says the bridge is safe.',
    ['harbour-bank says: the bridge is safe'],
  ],
  ['The letter, per {Ott}, was never sent.', ['ott says: The letter, per Ott, was never sent']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** A second report of one sentence, and the next one. */
test.each<[string, string[]]>([
  [
    '{Ott} concluded that the bridge was old, and put the cost, once all was counted and paid for, at 5m crowns.',
    ['ott says: the bridge was old', 'ott says: the cost, once all was counted and paid for, at 5m crowns'],
  ],
  [
    '{Ott} indicated that the bridge was old, and refused to detail who knew.',
    ['ott says: the bridge was old', 'ott declines: who knew'],
  ],
  ['{Ott} rejects that there was a plan.', ['ott denies: there was a plan']],
  [
    '{Ott} told them she had warned {Hale} in writing that it would fall.',
    ['ott says: she had warned Hale in writing that it would fall'],
  ],
  [
    'The {Harbour Bank} (HB) objects that the bridge was old, and puts the cost at no more than 5m crowns.',
    ['harbour-bank says: the bridge was old', 'harbour-bank says: the cost at no more than 5m crowns'],
  ],
  [
    'The list has grown, but the bridge is not on it, or so {Ott} argues, and it sways.',
    ['ott says: the bridge is not on it'],
  ],
  ['{Ott} denied it, and the union appealed.', ['ott denies: it']],
  ['{Ott} denied that it, or the union, appealed.', ['ott denies: it, or the union, appealed']],
  ['{Ott} claims the contrary: the letter has two dates.', ['ott says: the contrary']],
  ['{Ott} says nobody told him it would fall.', ['ott says: nobody told him it would fall']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** Small words that carry no words of their own. */
test.each<[string, string[]]>([
  ['{Harbour Bank} among other things alleged that the bridge was old.', ['harbour-bank says: the bridge was old']],
  ['After an hour of public comment, nearly all of it angry, {Ott} left.', []],
  [
    '{Ott} said the members could not agree on who should pay.',
    ['ott says: the members could not agree on who should pay'],
  ],
  ['{Ott} said the Sh3.9 billion would go to the bridge.', ['ott says: the Sh3.9 billion would go to the bridge']],
  ['MPs expressed fear that the bridge would fall.', ['unnamed-mps says: the bridge would fall']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** Who speaks in the words around a report. */
test.each<[string, string[]]>([
  [
    '{Ott}, the head of the board’s IT operations, tweeted, “The plan was malicious.”',
    ['ott direct: The plan was malicious.'],
  ],
  [
    'There is no substance to the reports of fraud, said new IT Minister {Ott} in parliament on Monday, hours before she left.',
    ['ott says: There is no substance to the reports of fraud'],
  ],
  [
    'Even as governments across the globe denied the reports, {Ott} left.',
    ['unnamed-governments-across-globe denies: the reports'],
  ],
  ['{Harbour Bank}, on May 3, announced its opposition to the bid.', ['harbour-bank says: its opposition to the bid']],
  ['In the message, {Ott} is quoted as saying that she was keen to see it.', ['ott says: she was keen to see it']],
  ['{Ott} says under questioning that the bridge was old.', ['ott says: the bridge was old']],
  ['• In her years, the bridge was safe, {Ott} said', ['ott says: In her years, the bridge was safe']],
  ['Calling the plan “reckless”, {Ott} left the hall.', ['ott says: the plan “reckless”', 'ott fragment: reckless']],
  [
    '{Ott} said the bridge was built according to the rules.',
    ['ott says: the bridge was built according to the rules'],
  ],
  ['On May 3, {Ott} asked 17 ministers “how much they plan to cut.”', ['ott fragment: how much they plan to cut.']],
  [
    'The bridge sways, according to Delta-based think tank the {Kesh Institute}.',
    ['kesh-institute says: The bridge sways'],
  ],
  ['{Ott} said in {Delta} last week that the bridge was old.', ['ott says: the bridge was old']],
  ['{Ott} said in a statement provided to {Hale} that the bridge was old.', ['ott says: the bridge was old']],
  [
    'Commenting on the results announced yesterday, {Ott}, its head, said, “We were glad.”',
    ['ott direct: We were glad.'],
  ],
  [
    'In a deal announced Monday, {Harbour Bank}, based in {Delta}, {Ohio}, says the bridge is old.',
    ['harbour-bank says: the bridge is old'],
  ],
  ['{Ott} will write a letter to {Hale} informing him when he should appear.', []],
  [
    '{Ott} is seeking damages, according to the complaint, over her arrest.',
    ['unnamed-complaint says: Ott is seeking damages, according to the complaint, over her arrest'],
  ],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
