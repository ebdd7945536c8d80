import { setOf } from './words.ts';

export const sayVerbs = setOf(`
said|says|say|pointed|points|told|tells|added|adds|asked|asks|warned|warns|argued|argues|claimed|claims|stated|states|insisted|insists|noted|notes|explained|explains|replied|replies|denied|denies|admitted|admits|acknowledged|acknowledges|conceded|concedes|recalled|recalls|believes|believed|thinks|thought|wrote|writes|tweeted|testified|testifies|complained|complains|suggested|suggests|predicted|predicts|confirmed|confirms|declined|declines|refused|refuses|stressed|stresses|emphasised|emphasized|vowed|vows|pledged|pledges|promised|promises|joked|laughed|remembers|remembered|concluded|concludes|maintained|maintains|contends|contended|cautioned|cautions|urged|urges|announced|announces|insisted|quipped|shrugged|sighed|worries|worried|hopes|hoped|wants|wanted|knows|knew|feels|felt
`);
/** Only a person does these. */
export const humanVerbs = setOf(
  'recalled|recalls|remembers|remembered|joked|laughed|sighed|shrugged|quipped|smiled|smiles|nodded|laughs|born|married|died|resigned|retired|grew|walked|walks|studied|graduated|lives|lived|wept|cried|grinned|sat|sits|stood|stands|testified|thinks|believes|feels|felt|wondered',
);
export const reportVerbs = setOf('reported|reports|published|publishes|revealed|reveals|broadcast|aired');
/** A thing made is their object, its maker follows “by”. */
export const makeVerbs = setOf(
  'made|built|developed|designed|supplied|manufactured|produced|created|sold|owned|operated|run|funded|financed|installed|provided|launched|marketed|backed|acquired|bought|founded|commissioned|delivered|assembled|licensed|distributed|maintained|written|authored|published|hired|employed|represented|contracted|controlled',
);
export const companyVerbs = setOf(
  'supplies|supplied|sells|sold|manufactures|manufactured|makes|produces|produced|employs|employed|acquired|bought|owns|operates|runs|won|signed|shipped|ships|invested|delivered|installed|developed|develops|built|builds|launched|unveiled|released|hired|fined|sued|merged|announced|exports|imports|provides|provided|markets|bid|partnered|contracted',
);
export const systemVerbs = setOf(
  'developed|develops|launched|unveiled|built|uses|use|used|using|installed|install|installing|deployed|deploy|deploying|operates|runs|released|introduced|adopted|tested|piloted|rolled|switched|run|running|scrapped|upgraded|integrated|via|through|powered|called|dubbed|codenamed|nicknamed|branded',
);
/** Nouns that belong to an organisation: “X's chief executive”, “X customers”. */
export const organisationHas = setOf(
  'CEO|chief|executives|executive|spokesman|spokeswoman|spokesperson|spokespeople|founder|co-founder|founders|shares|revenue|revenues|profit|profits|sales|customers|customer|clients|employees|staff|board|headquarters|factory|factories|plant|engineers|researchers|researcher|analysts|analyst|management|chairman|chairwoman|president|director|directors|managers|workers|lawyers|subsidiary|subsidiaries|shareholders|investors|stock|members|member|correspondent|reporter|reporters|journalists|officials|official|representatives|representative|statement|website|press|newsroom|office|offices|contract|technicians|scientists|donors|trustees|parent|store|stores|branch|branches|technician|report|cameras|devices|equipment|terminals|servers|nodes|chips|products|hardware|materials|machines|scanners',
);
export const systemHas = setOf(
  'users|user|software|app|system|camera|platform|network|device|node|interface|version|prototype|licence|license|algorithm|algorithms|rollout|roll-out|installation|unit|accounts|model|deployment|trial|pilot|scanner|programme|program|project|scheme',
);
