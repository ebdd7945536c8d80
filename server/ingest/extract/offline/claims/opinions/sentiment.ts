const words = (list: string): RegExp =>
  new RegExp(`\\b(?:${list.trim().split(/\s+/).join('|').replace(/_/g, ' ')})\\b`, 'gi');

/** Words that blame whatever they are said of, whoever says them. */
const bad = words(`
  hasty dangerous illegal illegally unlawful unlawfully unfair unfairly unhelpful unacceptable disgrace disgraceful failure failures failed
  fails failing joke farce farcical   mistaken wrong wrongly incorrect false misleading misled mislead reckless recklessly
  irresponsible shameful scandal scandalous     sham toothless useless waste wasted wasteful absurd ridiculous
  nonsense cruel inhumane inhuman unjust  threatens disaster disastrous catastrophe catastrophic betrayal betrayed worst worse 
  fraudulent fiasco travesty flawed flaw flaws secretive opaque intrusive excessive premature unnecessary fiction fantasy propaganda
  smokescreen unreliable unsafe unproven untested untrustworthy incompetent incompetence negligent negligence corrupt  lie lies
  lied liar broken crashed crashes malfunctioned defective faulty useless pointless worthless hopeless clumsy sloppy careless crude naive
  invasive discriminatory discriminates biased racist oppressive repressive authoritarian unconstitutional undemocratic  abused abusive
  harmful harms overpriced expensive ineffective inadequate  inaccurate misreads misread miscounted  insult insulting
  outrage outrageous alarming worrying troubling disturbing chilling creepy frightening horrifying appalling deplorable unforgivable
  inexcusable unworkable impractical ill-conceived half-baked short-sighted hypocrisy hypocritical cynical greedy greed rip-off swindle
  scam gimmick charade whitewash cover-up nightmare  shambles chaos chaotic blunder debacle embarrassment embarrassing humiliating
  ignored ignores neglected neglects endangers jeopardises undermines  violated  exploits exploited bullied bullying
  punishes punish spying snooping snoop tasteless rude forgery invention pretext    recipe_for bad_idea no_better
  threat menace coward cowards crook crooks charlatan hypocrite hypocrites traitor traitors tyrant parasite parasites garbage rubbish trash drivel guesswork alarmist outdated laughable preposterous ludicrous outlandish one-sided heavy-handed tone-deaf amateurish dishonest disingenuous deserve_better deserves_better deserved_better too_little too_late too_slow too_expensive too_risky never_consulted never_asked black_box not_convinced unconvinced unconvincing
`);
const good = words(`
  best excellent exciting great good important vital historic success successful successfully remarkable milestone breakthrough reliable
   proud welcome welcomed essential landmark outstanding impressive pioneering fantastic wonderful gold_standard step_forward better
  safe safer effective efficient brilliant overdue backbone    delighted pleased thrilled grateful unmatched world-class
  cutting-edge innovative  robust flawless flawlessly perfectly accurate game-changer game-changing invaluable indispensable
  superb exceptional ambitious bargain leap_forward worked works_well sensible wise right_decision right_choice deserves thank thanks
  transformative transform strengthens strengthen empower empowers faster cheaper cleaner promising triumph victory lifeline godsend credible genuine
`);
const turning =
  /\b(?:not|no|never|hardly|neither|nor|without|isn['’]t|wasn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t|cannot|nowhere near|far from|anything but|less than)\b[^,.;:]{0,18}$/i;

export type Sentiment = { readonly polarity: 'bad' | 'good'; readonly at: readonly number[] };

/** Whether what somebody says blames or praises, and where; null when it does neither, or both. */
export function sentimentOf(text: string): Sentiment | null {
  const [blame, praise] = [straight(text, bad), straight(text, good)];
  const badly = [...blame.kept, ...praise.turned];
  if (badly.length > 0) return praise.kept.length === 0 ? { polarity: 'bad', at: badly } : null;
  // “not a failure” is a defence rather than praise.
  return praise.kept.length > 0 && blame.turned.length === 0 ? { polarity: 'good', at: praise.kept } : null;
}

function straight(text: string, list: RegExp): { kept: number[]; turned: number[] } {
  const found: { kept: number[]; turned: number[] } = { kept: [], turned: [] };
  // Not matchAll, which makes another expression of this one each time.
  list.lastIndex = 0;
  for (let m = list.exec(text); m !== null; m = list.exec(text))
    found[turning.test(text.slice(Math.max(0, m.index - 40), m.index)) ? 'turned' : 'kept'].push(m.index);
  return found;
}
