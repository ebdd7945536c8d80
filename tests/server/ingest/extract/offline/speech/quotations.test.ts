import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Whose words stand between marks. */
test.each<[string, string[]]>([
  ['“The bridge is closed,” {Lena Ott} said.', ['lena-ott direct: The bridge is closed,']],
  [
    '“The bridge is closed,” said {Lena Ott}, head of the {Delta Bank}. “It will stay closed.”',
    ['lena-ott direct: The bridge is closed,', 'lena-ott direct: It will stay closed.'],
  ],
  ['{Lena Ott} said: “The bridge is closed.”', ['lena-ott direct: The bridge is closed.']],
  [
    '{Lena Ott}, 43, a nurse from Vessa, told {Delta Radio} that the bridge was “a ruin”.',
    ['lena-ott < delta-radio says: the bridge was “a ruin”', 'lena-ott < delta-radio fragment: a ruin'],
  ],
  ['“The bridge is closed,” said the lead author, {Lena Ott}.', ['lena-ott direct: The bridge is closed,']],
  [
    'In the words of {Lena Ott}, the bridge is “a ruin”.',
    ['lena-ott says: the bridge is “a ruin”', 'lena-ott fragment: a ruin'],
  ],
  [
    '“We failed,” {Ott} told {Hale}, who nodded, adding: “It is over.”',
    ['ott direct: We failed,', 'ott direct: It is over.'],
  ],
  [
    '{Lena Ott} dismissed the report as “noise”.',
    ['lena-ott denies: the report as “noise”', 'lena-ott fragment: noise'],
  ],
  [
    '{Ott} was furious. “We failed,” {she>Ott} said, adding that the bridge was a “ruin”.',
    ['ott direct: We failed,', 'ott says: the bridge was a “ruin”', 'ott fragment: ruin'],
  ],
  ['The so-called “smart city” opened in May.', ['nobody fragment: smart city']],
  [
    "'We failed,' {Ott} said. 'The workers' rights aren't safe.'",
    ['ott direct: We failed,', "ott direct: The workers' rights aren't safe."],
  ],
  [
    '“He told me ‘go home’ and I went,” {Ott} said.',
    ['ott direct: He told me ‘go home’ and I went,', 'ott fragment: go home'],
  ],
  ['“We failed.\n\n“It is over,” {Ott} said.', ['nobody direct: We failed.', 'ott direct: It is over,']],
  [
    'Ministry ‘failed’ families, says {Lena Ott}',
    ['lena-ott says: Ministry ‘failed’ families', 'lena-ott fragment: failed'],
  ],
  [
    '“It broke,” {she>Ott} said. {Ott} went on to warn that more would break.',
    ['ott direct: It broke,', 'ott says: more would break'],
  ],
  [
    '“Where is the money?” asked {Tom Hale}. “Nobody knows.”',
    ['tom-hale direct: Where is the money?', 'tom-hale direct: Nobody knows.'],
  ],
  ['“Where is the money?” {Tom Hale} asked.', ['tom-hale direct: Where is the money?']],
  ['{Hale}: “The money is gone.”', ['hale direct: The money is gone.']],
  ['“The money is gone.” – {Tom Hale}, engineer', ['tom-hale direct: The money is gone.']],
  [
    '{Ott} described {Hale} as “a man of his word”.',
    ['ott says: Hale as “a man of his word”', 'ott fragment: a man of his word'],
  ],
  [
    '“The bridge”, {Ott} wrote in an email to {Hale}, “is a ruin.”',
    ['ott direct: The bridge', 'ott direct: is a ruin.'],
  ],
  [
    '{Ott} said she was “sad” and that the bridge was safe.',
    ['ott says: she was “sad” and that the bridge was safe', 'ott fragment: sad'],
  ],
  [
    '“We failed,” {Ott} said. {She>Ott} left the room. “We will try again.”',
    ['ott direct: We failed,', 'ott direct: We will try again.'],
  ],
  [
    '{Ott} is a nurse in Vessa.\n\n“I saw it fall,” she said.\n\n“Then I ran.”',
    ['ott direct: I saw it fall,', 'ott direct: Then I ran.'],
  ],
  [
    '“It’s a ‘ruin’,” said {Ott}’s lawyer, {Tom Hale}.',
    ['tom-hale direct: It’s a ‘ruin’,', 'nobody < tom-hale fragment: ruin'],
  ],
  ['„Die Brücke“, said {Ott}, «is closed».', ['ott direct: Die Brücke', 'ott fragment: is closed']],
  [
    '"A friend must repair the thing," the head of the company said through an interpreter.',
    ['unnamed-head-of-company direct: A friend must repair the thing,'],
  ],
  [
    '"We are being thrown out," one of its managers said on condition that he not be named.',
    ['unnamed-of-managers direct: We are being thrown out,'],
  ],
  [
    '{Arogya Group} did not send a witness. In a statement read out by clerk {Mercy Ati}, its vice-president for {Africa|Place}, {Ramesh Iyer}, said the company "has honoured every clause" and blamed the links.',
    [
      'ramesh-iyer says: the company "has honoured every clause"',
      'ramesh-iyer fragment: has honoured every clause',
      'ramesh-iyer says: the links',
    ],
  ],
  [
    'Counsel for {Tram Group}, {Hugh Cast} KC, said Dr {Yasmin Far}, 38, ‘emptied the cupboard’.',
    ['hugh-cast says: Dr Yasmin Far, 38, ‘emptied the cupboard’', 'hugh-cast fragment: emptied the cupboard'],
  ],
  ['The letter speaks of “our agreement”.', ['unnamed-letter fragment: our agreement']],
  [
    '“A ruin and a shame”\n\n{Ott} called the bridge “a ruin and a shame”.',
    ['ott direct: A ruin and a shame', 'ott says: the bridge “a ruin and a shame”', 'ott fragment: a ruin and a shame'],
  ],
  // whatever verb stands beside it
  [
    '“Rain,” sighs one officer involved in the work. “It counted umbrellas.”',
    [
      'unnamed-officer-involved-in-work direct: Rain,',
      'unnamed-officer-involved-in-work direct: It counted umbrellas.',
    ],
  ],
  ['“You are under oath,” {Ott} cut in.', ['ott direct: You are under oath,']],
  ['My boss nodded: “Fine.”', ['unnamed-boss direct: Fine.']],
  // no cue at all
  ["The bridge shut early. {Ott}'s response? “No comment.”", ['ott direct: No comment.']],
  ['{Ott} was “as certain as one can be”.', ['ott fragment: as certain as one can be']],
  [
    'It was late.\n\nIt was cold on the river all day.\n\n{Ott} said the bridge was shut. The ward had “gauze for one night, not two”.',
    [
      'ott says: the bridge was shut',
      'ott says: The ward had “gauze for one night, not two”',
      'ott fragment: gauze for one night, not two',
    ],
  ],
  ['So much for the “smart” bridge.', ['nobody fragment: smart']],
  // whose deed the last verb of a series is
  [
    'Its lawyer says that the judge picked up the bill, held it to the light, and asked, “Is this all?”',
    ['unnamed-lawyer says: the judge picked up the bill, held it to the light', 'unnamed-judge direct: Is this all?'],
  ],
  // who answers
  [
    'It was late.\n\nIt was cold on the river all day.\n\n“It fell,” said {Tom Hale}.\n\n“Who knew?” {Ott} asked.\n\n“Nobody did.”',
    ['tom-hale direct: It fell,', 'ott direct: Who knew?', 'tom-hale direct: Nobody did.'],
  ],
  // who “I” is
  ['Bridges\n\nBy {Tom Hale}\n\n{Lena Ott} showed me the bridge. “It sways,” I said.', ['tom-hale direct: It sways,']],
  [
    'The engineer\n\nInterview: {Tom Hale}\n\n{Lena Ott} built the bridge in Vessa.\n\nQ: Is it safe?\n\nA: They ask me that. “Of course,” I tell them.\n\nQ: Does it sway?\n\nA: A little.\n\nQ: Will it last?\n\nA: Yes.',
    ['lena-ott direct: Of course,'],
  ],
  ['“It was a ruin”\n\n{Ott} spoke at length.\n\n“No,” said {Ott}.', ['ott direct: It was a ruin', 'ott direct: No,']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
