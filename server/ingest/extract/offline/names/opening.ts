import { listed } from './gazetteer.ts';
import { isHead } from './heads.ts';
import { bodyHeads, organisationHeads, surnameHeads } from './lists/heads.ts';
import { particles } from './lists/joins.ts';
import { neverNames } from './lists/never.ts';
import { nounAfter } from './nounTypes.ts';
import { isFirstName } from './persons.ts';
import type { Group } from './runs.ts';
import type { Seen } from './seen.ts';
import { listedAt, type Text } from './text.ts';

const openers = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|ADV|PART|INTJ|NUM)$/;
/** Names of many languages begin with what they are. */
const sorts =
  /^(?:Radio|Channel|Camp|Lake|Mount|Hotel|Bank|Port|Fort|Cape|Hurricane|Storm|Typhoon|Cyclone|Operation|Project|Studio|Club|Café|Team|Villa|Castle|Loch|Planet|Galerie|Fondation)$/;

/** What papers tell of whoever comes next, and no name begins with. */
const told =
  /^(?:Ruling|Rival|Former|Embattled|Beleaguered|Incoming|Outgoing|Veteran|Troubled|Neighbouring|Neighboring|Listed|Unlisted|Struggling|Disgraced|Jailed|Exiled|Ousted|Privately|Publicly|Fellow|Leading|Prominent|Influential)$/;

/** Whether a common word that opens a sentence belongs to the name behind it, or is one. */
export function keepsOpening(text: Text, i: number, last: number, seen: Seen): boolean {
  const [word, next] = [text.words[i], text.words[i + 1]];
  if (word === undefined || (neverNames.has(word.text) && i + 1 >= last)) return false;
  if (i + 1 >= last || next === undefined) {
    if ((seen.alone.get(word.text) ?? 0) > 0) return true;
    if (text.words[last]?.text === ',' && isIntroduced(text, { first: i, last })) return true;
    // “Ridgeline ranks …” of an article that names Ridgeline Research.
    const verb = text.words[last];
    if (isFirm(text, { first: i, last }, seen)) return true;
    if (seen.surnames.has(word.text) && verb?.sentence === word.sentence)
      return /^(?:VERB|AUX)$/.test(verb?.pos ?? '') || verb?.touches === true;
    return (
      ((seen.starting.get(word.text) ?? 0) > 0 ||
        seen.ends.has(word.text) ||
        (isFirstName(word.text) && seen.within.has(word.text))) &&
      (!isHead(word.text) || surnameHeads.has(word.text)) &&
      verb?.sentence === word.sentence &&
      /^(?:VERB|AUX)$/.test(verb?.pos ?? '') &&
      /s$|^(?:has|had|will|said|told|did|won)$/.test(verb?.text ?? '')
    );
  }
  if (seen.pairs.has(`${word.text} ${next.text}`)) return true;
  // “Bin Salman smiled.”
  if (particles.has(word.text.toLowerCase()) && !/^(?:as|per|por|op|la|le|de)$/i.test(word.text)) return true;
  // “Tessellate Ventures took part”
  if (
    /^(?:Ventures|Partners|Capital|Holdings|Labs|Technologies|Analytics|Networks|Systems|Studios|Therapeutics|Robotics)$/.test(
      next.text,
    )
  )
    return true;
  // “Radio Lowmere reported”: no bare noun stands before a name
  if (sorts.test(word.text) && !text.isCommon(next.text)) return true;
  // “Save Our Wells”
  if (i + 2 < last && /^(?:Our|The|Not|No|It|Your|All|Every|Off|Up|Out|Us)$/.test(next.text)) return true;
  if (openers.test(word.pos) || told.test(word.text)) return false;
  // “Broader Asian …”
  const rest = listedAt(text, i + 1);
  if (rest !== undefined && rest.end >= last && rest.form !== listed(rest.form)?.name) return false;
  if (isFirstName(word.text) && !openers.test(word.pos)) return true;
  const end = text.words[last - 1]?.text ?? '';
  return (isHead(end) || text.isCommon(next.text)) && !/^(?:VERB|ADV)$/.test(word.pos);
}

/** No article tells these from what they mean: “Traffic was heavy”, whatever Traffic Systems sells. */
const masses =
  /(?:s|ing|ion|ment|ity|ness|ance|ence)$|^(?:Traffic|Food|Money|Trade|Health|Business|Travel|Work|Life|Nature|Space|Time|Earth|Fire|Air|Light|Land|Home|Love|Truth|Art|Music|Faith|Hope|Youth|Society|State|City|Local|National|Public|Social|Global|International|Digital|Mobile|Smart|General|First|New|Old|Big|Open|Free|Human|Critical|Infrastructure|Transport|Crime|Village|Farm|Family|Women|People|Safe|Deep|High|Total|Advanced|Integrated|Applied|Strategic|United|Central)$/;

/** “Beacon sold …”, “Beacon’s owner” of an article that names Beacon Analytics. */
export function isFirm(text: Text, { first, last }: Group, seen: Seen): boolean {
  const [word, next] = [text.words[first], text.words[last]];
  if (word === undefined || last - first !== 1 || !seen.firms.has(word.text) || masses.test(word.text)) return false;
  if (bodyHeads.has(word.text) || organisationHeads.has(word.text) || next?.sentence !== word.sentence) return false;
  return /^(?:VERB|AUX)$/.test(next.pos) || /^['’]s$/.test(next.text);
}

/** “Lantern, a charity, said”, but “Today, a charity said” */
export function isIntroduced(text: Text, { first, last }: Group): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(text.words[first]?.pos ?? '')) return false;
  const when = /^(?:Yesterday|Today|Tomorrow|Tonight|Inside|Outside|Meanwhile|Days|Weeks|Months|Hours)$/;
  if (when.test(text.words[first]?.text ?? '') || !/^an?$/.test(text.words[last + 1]?.text ?? '')) return false;
  const noun = nounAfter(text, first, last);
  if (noun === undefined || noun.type === 'Person' || noun.type === 'Event') return false;
  for (let i = last + 2; i < last + 14; i += 1) {
    const word = text.words[i];
    if (word === undefined || word.sentence !== text.words[first]?.sentence) return false;
    if (word.text === ',') return /^(?:VERB|AUX)$/.test(text.words[i + 1]?.pos ?? '');
    if (/^(?:VERB|AUX)$/.test(word.pos) && !/(?:ed|ing|en)$/.test(word.text)) return false;
  }
  return false;
}
