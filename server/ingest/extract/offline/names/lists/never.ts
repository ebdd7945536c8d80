import { setOf } from './words.ts';

/** Written with a capital, and names of nothing we record: days, months, languages' words, common acronyms, currencies. */
export const neverNames = setOf(`
January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Oct.|Nov.|Dec.
JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun
I|I'm|I've|AM|PM|A.M.|P.M.|BC|AD|GMT|UTC|BST|EST|EDT|PST|PDT|CST|CDT|MST|MDT|CET|CEST|EET|EEST|IST|PKT|SGT|HKT|JST|KST|AEST|AEDT|MSK|EAT|WAT|SAST|PHT|WIB
I.|A-level|A-levels|T-shirt|T-shirts|X-ray|X-rays|U-turn|E-mail|AI|IT|ICT|IoT|CEO|CTO|CFO|COO|CIO|CISO|VP|HR|PR|MP|MPs|MEP|MEPs|NGO|NGOs|GDP|GNP|VAT|IPO|R&D|B2B|Q1|Q2|Q3|Q4|H1|H2|FY|YoY|KYC|AML|KYC/AML|CCTV|LLM|LLMs|API|APIs|PDF|CSV|URL|HTML|SQL|USB|GPS|GPU|GPUs|CPU|CPUs|RAM|SSD|LED|LEDs|LCD|TV|TVs|PC|PCs|VPN|VPNs|DNS|IP|DDoS|SMS|SIM|QR|RFID|NFC|5G|4G|3G|6G|2G|2D|3D|4K|8K|VR|AR|XR|ML|NLP|OCR|UAV|UAVs|UFO|DNA|RNA|mRNA|HIV|AIDS|CO2|NOx|PM2.5|PFAS|LNG|LPG|EV|EVs|SUV|SUVs|ATM|ATMs|ID|IDs|FAQ|DIY|OK|OKs|PhD|PhDs|MBA|MSc|BSc|BA|MA|QC|KC|SMEs|SME|M&A|ESG|CSR|PPE|ICU|GP|GPs|A&E|POW|WMD|IED|IEDs|ICBM|SOS|RIP|TBD|ETA|PS|NB|P.S.|DC|AC|kWh|MW|GW|MWh|TWh|GHz|MHz|Hz|GB|TB|MB|km|kg
Internet|Web|Earth|God|Islam|Christianity|Judaism|Buddhism|Hinduism|Muslim|Muslims|Christian|Christians|Jew|Jews|Jewish|Hindu|Hindus|Buddhist|Buddhists|Islamic|Islamist|Islamists|Catholic|Catholics|Protestant|Protestants|Orthodox|Sunni|Shia|Shiite|Communist|Communists|Marxist|Nazi|Nazis|Democrat|Democrats|Republican|Republicans|Tory|Tories|Conservative|Conservatives|Liberal|Liberals|Marxism|Western|Westerners|Easterners|Westerner|Victorian|Edwardian|Renaissance|Latin|Arab|Arabs|Arabic|Hebrew|Honour|Honor|Majesty|Highness|Excellency|Lordship|Ladyship|Worship|Rs|Tk|Sh|Ksh|KSh|Rp|CC|BY-SA|BY|SA|MoU|MoUs|MOU|MOUs|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Opposition|Mum|Mom|Mummy|Dad|Daddy|Grandma|Grandpa|Granny|Nana|Auntie|Mandarin|Cantonese|Hindi|Urdu|Farsi|Persian|Pashto|Dari|Swahili|Yiddish|Esperanto|Gaelic|Bengali|Tamil|Telugu|Punjabi|Malay|Tagalog|Braille|Cyrillic|Roman|Caucasian|Black|Blacks|White|Whites|Hispanic|Latino|Latinos|Latina|Asian-American|Indigenous|Aboriginal|Native|Gen|Z|Celsius|Fahrenheit|Kelvin|Richter|Bluetooth|Wi-Fi|WiFi|Photo|Credit|Image|Picture|Source|Photograph|Figure|Table|Page|Chapter|Section|Appendix|Annex|Volume|Vol.|No.|Nos.|Part|Article|Clause|Paragraph|Phase|Stage|Level|Tier|Category|Class|Grade|Type|Version|Box|Exhibit
Sami|Roma|Kurd|Kurds|Uyghur|Uyghurs|Uighur|Uighurs|Pashtun|Pashtuns|Hausa|Yoruba|Igbo|Maori|Māori|Inuit|Tatar|Tatars|Cossack|Cossacks|Zulu|Xhosa|Maasai|Rohingya|Han|Tutsi|Hutu|Sikh|Sikhs|Hazara|Hazaras|Druze|Bedouin|Yazidi|Yazidis|Slavic|Turkic|Germanic|Nordic
North|South|East|West|Northern|Southern|Eastern|Central|Northeast|Northwest|Southeast|Southwest|North-East|North-West|South-East|South-West
`);
/** Languages are none either; what is one and a nationality too counts by what stands beside it. */
export const languageCues = setOf(
  'language|speaking|speaker|speakers|translation|subtitles|alphabet|dialect|grammar|script|lessons|version|edition',
);

/** Of these, those that end a name before and after them. */
export const hardStops = setOf(`
January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Oct.|Nov.|Dec.
JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|Photo|Credit|Image|Picture|Source|Photograph|GMT|UTC|BST|EST|EDT|Q1|Q2|Q3|Q4|By|AND|BY|OF|THE|FOR|WITH|IN|ON|AT|TO|FROM|AFTER|OVER|AS
`);

/** Codes of currencies; beside no amount, they may be anybody's acronym. */
export const currencies = setOf(
  'CFA|USD|EUR|GBP|DKK|SEK|NOK|CHF|JPY|CNY|RUB|KZT|INR|AUD|CAD|NZD|SGD|HKD|PLN|CZK|HUF|TRY|ZAR|BRL|MXN|KES|NGN|GHS|UGX|TZS|ETB|EGP|MAD|PKR|BDT|LKR|NPR|THB|MYR|IDR|PHP|VND|KRW|TWD|UAH|GEL|AMD|AZN|UZS|KGS|ILS|SAR|AED|QAR|ARS|CLP|COP|PEN|RON|MDL|BGN|RSD|ISK',
);

/** Nationalities that are languages, too. */
export const languages = setOf(
  'English|French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Icelandic|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Belarusian|Serbian|Croatian|Bosnian|Slovenian|Albanian|Macedonian|Estonian|Latvian|Lithuanian|Georgian|Armenian|Azerbaijani|Azeri|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|Mongolian|Chinese|Japanese|Korean|Vietnamese|Thai|Burmese|Khmer|Lao|Indonesian|Filipino|Nepali|Sinhala|Somali|Amharic|Afrikaans|Irish|Welsh|Catalan|Basque|Flemish|Kurdish|Tibetan|Maltese|Montenegrin|Brazilian',
);
