const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What can be read out: a sentence whose subject it is may report what stands in it. */
export const documents = words(`
  logbook notebook ledger tape voicemail telegram communique dispatch memoir exhibit
  index report study statement email mail letter memo memorandum document file filing record paper survey poll audit review
  analysis article editorial column book lawsuit suit complaint indictment affidavit ruling judgment judgement verdict
  order notice message text tweet post release bulletin newsletter website page guidance guideline manual handbook
  contract agreement treaty resolution law act bill regulation directive rule code policy plan strategy budget forecast
  estimate figure statistic datum data finding result research evidence note minute transcript testimony submission
  petition brief briefing invoice receipt presentation slide leaflet brochure advert advertisement label sign diary
  inquiry investigation inspection assessment evaluation tally census paperwork correspondence draft summary dossier
  recording video footage log account alert subtitle placard banner plaque poster circular chat circular annex teardown tender manual heading chart map graph dataset database questionnaire abstract preprint page paragraph appendix preamble entry passage issue edition version story piece headline slogan motto hymn chant leaflet
  cache trove tranche leak screenshot`);

/** Bodies that act as one. */
export const groups = words(`
  ministry government administration department agency authority office bureau company firm corporation business
  startup start-up group organisation organization charity foundation institute institution university college school
  hospital clinic bank union association federation council committee commission board panel court tribunal parliament
  senate congress assembly cabinet party coalition alliance league club team task-force police army military navy force
  newspaper magazine outlet broadcaster station channel agency publication paper site website portal wire vendor
  supplier manufacturer maker developer operator provider contractor retailer regulator watchdog ombudsman embassy
  consulate mission delegation campaign movement network consortium family crew staff management leadership opposition
  side prosecution defence defense municipality city town district province state country nation village community
  industry lobby laboratory lab observatory secretariat directorate trust fund firm carrier utility airline publisher crown service crowd audience mob throng jury chamber syndicate caucus quango think-tank thinktank faculty diocese church guild society club lender
  forum congress convention league
  insurer brewer publisher carmaker automaker drugmaker chipmaker bookmaker hauler grocer landlord ombudsperson taskforce
  television tv radio media press`);

/** People by what they do or are. */
export const speakers = words(`
  spokesman spokeswoman spokesperson representative official officer minister secretary president premier chancellor
  governor mayor senator agent mp mep msp mla td lawmaker legislator deputy councillor councilor councilman councilwoman ambassador diplomat
  envoy consul attache chief head director manager chair chairman chairwoman chairperson executive founder co-founder
  cofounder owner partner boss leader member commissioner inspector auditor prosecutor lawyer attorney solicitor
  barrister counsel judge justice magistrate witness defendant plaintiff claimant victim suspect detective sheriff
  commander general colonel major captain lieutenant sergeant soldier veteran guard author co-author coauthor writer
  editor reporter journalist correspondent columnist critic reviewer analyst economist strategist trader investor
  banker broker expert specialist consultant adviser advisor researcher scientist professor lecturer academic scholar
  historian engineer technician programmer designer architect doctor physician surgeon nurse midwife patient teacher
  headteacher principal student pupil parent mother father son daughter brother sister wife husband widow relative
  neighbour neighbor resident local villager farmer fisherman grower driver pilot conductor worker employee labourer
  laborer steward organiser organizer activist campaigner advocate protester demonstrator supporter opponent critic
  voter citizen candidate nominee source insider whistleblower informant observer commentator pundit someone somebody
  everyone everybody nobody no-one others some many most man woman boy girl child person people colleague coach player
  captain manager artist actor actress singer musician director producer curator archivist librarian priest bishop
  imam rabbi pastor monk customer client user buyer seller shopper tenant landlord developer contractor supplier
  operator clerk accountant treasurer registrar coroner pathologist paramedic firefighter scholar fellow intern
  apprentice graduate alumnus colleague friend participant respondent interviewee volunteer donor trustee governor
  host guest anchor presenter moderator chef baker butcher publican barman trader dealer broker tourist visitor hiker
  hunter ranger warden keeper guide sailor skipper mechanic plumber electrician builder surveyor planner lobbyist
  negotiator mediator hacker attacker rebel insurgent dissident exile refugee migrant prisoner detainee inmate survivor
  caller passenger commuter cyclist motorist pedestrian passer-by bystander aide ally rival assistant counterpart
  superintendent administrator coordinator trustee marshal chairmen lead fisher chaplain archbishop cardinal sheikh
  oba emir sultan king queen prince princess premier taoiseach`);
