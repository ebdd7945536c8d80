import { setOf } from './words.ts';

/** Common nouns for organisations, by the type they make of the name beside them. */
export const outletNouns = setOf(`
newspaper|paper|daily|weekly|magazine|broadcaster|outlet|website|site|portal|newswire|newsletter|journal|tabloid|broadsheet|channel|radio|station|blog|podcast|periodical|gazette|newsroom|publication|publisher|wire
`);
export const bodyNouns = setOf(`
ministry|department|parliament|senate|cabinet|agency|regulator|watchdog|authority|commission|court|tribunal|inspectorate|police|prosecutor's|municipality|council|embassy|consulate|bureau|directorate|committee|treasury|army|navy|military|ombudsman|legislature|assembly|prefecture|government|presidency|administration|secretariat|office|body
`);
export const companyNouns = setOf(`
company|firm|startup|start-up|manufacturer|supplier|maker|operator|carrier|airline|bank|lender|retailer|developer|contractor|subcontractor|subsidiary|provider|vendor|integrator|conglomerate|giant|group|holding|corporation|utility|insurer|brokerage|exchange|fund|foundation|charity|nonprofit|non-profit|NGO|organisation|organization|association|union|federation|think-tank|thinktank|tank|consultancy|university|institute|college|school|hospital|clinic|museum|gallery|library|orchestra|club|team|party|movement|coalition|alliance|consortium|cooperative|co-operative|lab|laboratory|studio|chain|brand|automaker|carmaker|chipmaker|shipbuilder|steelmaker|brewery|refiner|miner|drugmaker|telecom|telco|unicorn|partnership|venture|militia|institution|society|trust|church|seller|reseller|distributor|wholesaler|monopoly|multinational|cartel|gang|collective|band|choir|troupe|faction|trade-union|syndicate|incubator|accelerator|rival|competitor|operator|publisher|maker|employer|owner|unit|arm|division|offshoot|affiliate|outfit|builder|enterprise|wholesaler|works|mill|refinery|news-service
`);
export const placeNouns = setOf(`
city|town|village|region|province|district|county|state|island|river|lake|valley|port|harbour|harbor|capital|suburb|neighbourhood|neighborhood|municipality|peninsula|territory|oblast|canton|prefecture|borough|parish|hamlet|settlement|mountain|desert|forest|bay|strait|sea|gulf|basin|quarter|street|square|highway|metropolis|resort|reserve|park|airport|mine|deposit|site|campus|plant|reservoir|dam|bridge|canal|coast|continent|enclave|exclave|colony|outpost|commune|ward|area|zone|dam|substation|glacier|gorge|oasis|estuary|oilfield|gasfield|smelter|archipelago|quarry|lagoon|plateau
`);
export const systemNouns = setOf(`
system|platform|app|application|software|tool|programme|program|project|product|device|camera|drone|satellite|rocket|missile|chip|processor|model|chatbot|algorithm|network|database|browser|phone|smartphone|tablet|laptop|computer|console|engine|service|technology|scheme|initiative|pipeline|reactor|robot|sensor|scanner|vehicle|car|truck|aircraft|jet|helicopter|ship|vessel|ferry|submarine|tank|rifle|gun|vaccine|drug|medicine|cryptocurrency|token|coin|blockchain|protocol|router|server|firewall|malware|spyware|ransomware|virus|worm|trojan|kit|suite|toolkit|interface|assistant|bot|wallet|card|ID|plane|train|locomotive|tram|probe|telescope|rover|constellation|framework|library|plugin|firmware|dataset|register|registry|archive|feature|version|prototype|machine|line|operating-system|codebase|dashboard|counter|ledger|repository|simulator|transmitter|antenna|lander|orbiter|probe|link|cable|fibre|fiber|satellite-network|radar|turbine|battery|barrier|beacon|pump|meter|buoy|tracker
`);
export const eventNouns = setOf(`
war|summit|conference|forum|festival|tournament|championship|election|referendum|protest|protests|uprising|revolution|unrest|massacre|earthquake|hurricane|typhoon|cyclone|storm|flood|fire|wildfire|disaster|crisis|pandemic|outbreak|attack|bombing|operation|exercise|drill|expo|fair|exhibition|congress|games|ceremony|race|marathon|match|talks|strike|scandal|trial|mission|expedition|campaign|rally|march|coup|siege|battle|parade|concert|gala|hackathon|workshop|symposium|colloquium
`);
export const workNouns = setOf(`
report|study|paper|book|novel|film|movie|documentary|song|album|play|poem|article|essay|law|act|bill|directive|regulation|decree|treaty|agreement|accord|pact|convention|constitution|charter|resolution|statute|ordinance|code|manifesto|declaration|memo|memoir|memorandum|letter|survey|index|ranking|audit|review|assessment|investigation|audiobook|painting|sculpture|opera|symphony|exhibit|standard|guideline|guidelines|handbook|manual|dictionary|encyclopedia|thesis|dissertation|white-paper|whitepaper|dossier|podcast|show|programme|episode|column|editorial|contract|deal|strategy|policy
`);
