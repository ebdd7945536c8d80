import { setOf } from './words.ts';

/** Words that end or open a name and tell its type. */
export const bodyHeads = setOf(`
Ministry|Board|Department|Dept.|Parliament|Senate|Congress|Cabinet|Agency|Authority|Commission|Court|Tribunal|Inspectorate|Police|Council|Embassy|Consulate|Bureau|Directorate|Committee|Treasury|Army|Navy|Ombudsman|Assembly|Administration|Secretariat|Office|Government|Presidency|Duma|Knesset|Bundestag|Majlis|Mejlis|Rada|Sejm|Constabulary|Service|Corps|Forces|Guard|Municipality|Registry|Registrar|Customs|Prosecutor's|Inspectorate-General|Akimat|Hokimiyat|Ministerio|Ministère|Ministerium|Bundesamt|Executive|Subcommittee|Taskforce|Fleet|Brigade|Regiment
`);
export const outletHeads = setOf(`
Times|Post|Herald|Tribune|Gazette|Journal|Courier|Observer|Telegraph|Chronicle|Dispatch|Standard|Guardian|Independent|Mirror|Express|Daily|Weekly|Monthly|Magazine|News|Radio|Television|TV|Broadcasting|Newspaper|Press|Wire|Newswire|Media|Zeitung|Presse|Noticias|Nachrichten|Jornal|Diario|Giornale|Corriere|Gazeta|Gazette|Pravda|Izvestia|Bulletin|Inquirer|Examiner|Sentinel|Argus|Echo|Sun|Star|Mail|Today|Insider|Reporter|FM|Podcast|Newsroom|Sports|Sport|Outlook|Monitor|Ledger|Beacon|Record|Quarterly|Review|Clarion|Advertiser|Messenger|Bugle|Enquirer|Globe
`);
export const organisationHeads = setOf(`
Bank|Banking|University|College|School|Institute|Institution|Academy|Foundation|Trust|Society|Association|Federation|Confederation|Union|League|Alliance|Coalition|Consortium|Organisation|Organization|Group|Holding|Holdings|Partners|Associates|Company|Corporation|Enterprises|Industries|Manufacturing|Holdings|Technologies|Technology|Tech|Networks|Network|Telecom|Telecoms|Telekom|Communications|Systems|Solutions|Services|Software|Labs|Lab|Laboratory|Laboratories|Electronics|Semiconductor|Semiconductors|Motors|Airlines|Airways|Air|Aviation|Aerospace|Energy|Power|Oil|Gas|Petroleum|Mining|Minerals|Metals|Steel|Capital|Ventures|Investments|Insurance|Securities|Pharma|Pharmaceuticals|Therapeutics|Biotech|Health|Hospital|Clinic|Museum|Gallery|Library|Orchestra|Theatre|Theater|Opera|Church|Club|Team|Party|Movement|Front|Fund|Charity|Centre|Center|Studio|Studios|Pictures|Records|Entertainment|Games|Foods|Brewery|Railways|Railway|Rail|Logistics|Shipping|Lines|Robotics|Analytics|Security|Cyber|Consulting|Consultants|Advisory|Advisors|Research|Watch|Reporters|Doctors|Physicians|Cooperative|Co-operative|Collective|Brothers|Bros.|Sons|International|Global|Worldwide|Digital|Chamber|Exchange|Vision|Dynamics|Materials|Instruments|Devices|Water|Utilities|Works|Shipyard|Shipyards|Yards|Farms|Fisheries|Workers|Teamsters|Scouts|Rangers|Knights|Brotherhood|Syndicate|Guild|Faculty|Observatory|Polytechnic|Conservatory|Seminary|Universität|Université|Universidad|Università|Universidade|Institut|Instituto|Istituto|Banco|Banca|Banque|Compagnie|Société|Sociedad|Gesellschaft|Stiftung|Verband|Verein|Fundación|Fondation|Hochschule|Akademie|Académie|Academia|Sparkasse|Werke|Group's|Bancorp|Advocates|Initiative's|Stores|Supermarkets|Hotels|Ltd|Studios|Firm|Housing|Homes|Farmers|Growers|Residents|Tenants|Station's|Archive|Archives
`);
export const legalForms = setOf(`
Inc|Inc.|Ltd|Ltd.|Limited|LLC|LLP|LP|PLC|plc|Corp|Corp.|Co|Co.|GmbH|AG|SE|KG|S.A.|SA|SAS|SARL|S.p.A.|SpA|S.r.l.|Srl|BV|B.V.|NV|N.V.|AB|A/S|AS|ASA|Oy|Oyj|Kft|Zrt|a.s.|s.r.o.|d.o.o.|OOO|OAO|PAO|ZAO|JSC|LLP.|TOO|AO|Pty|Pte|Pvt|Bhd|Sdn|Tbk|KK|K.K.|Ltda|S.L.|SL|e.V.|Trading
`);
export const placeHeads = setOf(`
River|Lake|Street|Road|Avenue|Boulevard|Valley|Island|Islands|Isle|Isles|Mount|Mountain|Mountains|Hill|Hills|Province|Region|District|County|Oblast|Bay|Peninsula|Strait|Straits|Sea|Ocean|Gulf|Basin|Desert|Forest|Coast|Cape|Canal|Airport|City|Town|Village|Borough|Parish|Falls|Creek|Canyon|Plateau|Steppe|Glacier|Reef|Archipelago|Territory|Prefecture|Memorial|Monument|Canton|Downs|Moor|Fjord|Highway|Stadium|Arena|Dam|Reservoir|Mine|Quay|Wharf|Pier|Docks|Dock|Estuary|Marsh|Wetlands|Campus|Cemetery|Cove|Bank's|Lagoon|Fen|Cathedral|Mosque|Monastery
`);
/** Places too, but companies and people like to be called so as well. */
export const maybePlaceHeads = setOf(`
Tower|Towers|Hall|Palace|Station|Terminal|House|Ridge|Point|Pass|Field|Fields|Green|Wood|Woods|Bridge|Abbey|Temple|Sound|Channel|Junction|Shore|Port|Harbour|Harbor|Quarter|Estate|Castle|Beach|Delta|Heights|Springs|Plaza|Square|Lane|Park
`);
export const eventHeads = setOf(`
Summit|War|Wars|Forum|Conference|Olympics|Games|Cup|Festival|Expo|Fair|Revolution|Uprising|Massacre|Crisis|Pandemic|Hurricane|Typhoon|Cyclone|Storm|Earthquake|Flood|Marathon|Championship|Championships|Tournament|Grand Prix|Election|Elections|Referendum|Spring|Congress's|Symposium|Convention's|Hearing|Trial|Inquiry|Operation|Battle|Siege|Week|Day|Anniversary|Biennale|Regatta|Rally|Awards|Award|Prize|Exhibition|Conclave|Holocaust|Famine|Depression|Ceremony|Show|Derby|Open|Strike|Strikes
`);
export const workHeads = setOf(`
Act|Bill|Law|Report|Treaty|Agreement|Accord|Accords|Pact|Protocol|Convention|Directive|Regulation|Constitution|Code|Charter|Declaration|Index|Resolution|Decree|Ordinance|Statute|Amendment|Manifesto|Handbook|Guidelines|Survey|Study|Outlook|Bible|Quran|Koran|Standard's|Memorandum|Communiqué|Paper|Papers|Files|Strategy|Doctrine|Rules|Principles|Barometer|Atlas|Encyclopedia|Encyclopaedia|Dictionary|Almanac|Census|Letter|Letters|Diaries|Symphony|Sonata|Concerto|Verordnung|Gesetz|Statement|Framework
`);
export const systemHeads = setOf(`
Initiative|Program|Programme|Project|System|Platform|Plan|Pipeline|App|Satellite|Scheme|Mission|Engine|Cloud|Browser|OS|Pro|Max|Ultra|Mini|Plus|Router|Camera|Cameras|Drone|Missile|Rocket|Reactor|Telescope|Rover|Chip|Model|Assistant|Copilot|Wallet|Pay|ID|Firewall|Shield|Corridor|Road|Route|Line|Express's|Railroad|Wi-Fi|Bluetooth|Protocol's|Database|Register|Portal|Gateway|Suite|Toolkit|Server|Grid|Array|Explorer|Vaccine|Tokens|Coin|Chain
`);
