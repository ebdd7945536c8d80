const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name or a word: no sentence ends with them. */
export const beforeNames = set(
  'Mr Mrs Ms Mx Dr Prof Coun Cllr Ald Cst Gov Sen Rep Reps Sens Hon Rev Fr Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Brig Amb Supt Insp Const Det Sgts Dets Pte Pvt Spc Maj-Gen Lt-Gen Lt-Col Cdr Capts Asst Assoc Atty Engr Msgr Pres Sec Mssrs Messrs St Ste Mt Ft vs cf approx Dept e.g i.e viz',
);
export const beforeNumbers = set('No Nos no nos Art Arts Fig Figs Sec Vol Op p pp Ch para c');
/** Often the last word of a sentence, as often not. */
export const withinNames = set(
  'Inc Ltd Co Corp Bros Cos Pty Pvt Pte Jr Sr Esq Ph.D M.D a.m p.m U.S U.K U.N E.U D.C U.S.A Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd Rd etc S.A S.p.A B.V N.V A.G Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Vt Va Wis Wyo N.Y N.J N.C S.C N.M N.H N.D S.D R.I W.Va',
);
