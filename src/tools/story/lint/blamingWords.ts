// Recognises lines that lay it on the one it happened to (domain.md 6.8), in Dutch and English.

const NOT = String.raw`(?<!(?:niet|geen|nooit|niemands|not|never|isn't|wasn't|nobody's)(?:\s[\p{L}']+){0,3}\s)`;
const THEY = String.raw`(?:je|jij|ze|zij|hij|@\p{L}+)`;
const YOU = String.raw`(?:you|she|he|they|@\p{L}+)`;
/** A few words, within one sentence. */
const FEW = '[^.!?]{0,30}?';
/** What is said to have been hers to do or leave. */
const HERS = '(?:sturen|versturen|maken|geven|vertrouwen|zeggen|vertellen|blokkeren|weigeren|nadenken|opletten|weten)';
const SENT = '(?<!\\p{L})(?:gestuurd|verstuurd|gemaakt|gegeven|opgestuurd|stuurde|maakte)';

/** Reproaching whoever asked, showed or forwarded is no blame of her. */
const UNLESS_SPREAD = '(?![^.!?]*(?:door(?:ge)?stu|laten zien|gedeeld|gevraagd))';

const BLAMING = [
  `${NOT}eigen schuld`,
  `had ${THEY} ${FEW}maar (?:niet|nooit|moeten|beter|gewoon)${UNLESS_SPREAD}`,
  `had ${THEY} ${FEW}moeten ${HERS}`,
  `${THEY} had ${FEW}(?:moeten|kunnen) ${HERS}`,
  `mo(?:et|est|eten) ${THEY} (?:\\p{L}+ )?maar (?:niet|nooit)`,
  `${THEY} (?:heb|hebt|heeft|had) ${FEW}zelf ${FEW}${SENT}`,
  `(?:heb|heeft|had) ${THEY} ${FEW}zelf ${FEW}${SENT}`,
  `${THEY} stuurde ${FEW}toch zelf`,
  `${THEY} (?:vraagt|vraag|vroeg) ${FEW}erom`,
  `${THEY} (?:heb|hebt|heeft) erom gevraagd`,
  `${THEY} lok(?:t|te|ken) ${FEW}uit`,
  `wat (?:verwacht|verwachtte|had) ${THEY} (?:dan|nou|ook)`,
  `wat verwacht ${THEY}(?= dan|[?.!]|$)`,
  `(?:dom|stom|naïef) van (?:haar|hem|je|jou)`,
  `wie (?:doet|stuurt|maakt) (?:\\p{L}+ )?nou`,
  `waarom (?:heb|hebt|heeft|had) ${THEY} ${FEW}${SENT}`,
  `waarom stuurde ${THEY}`,
  `boeit (?:haar|hem) (?:toch |dus )?(?:niks|niet)`,
  `zo'n meisje (?:krijgt|is|doet)`,
  `domme foto(?!\\p{L}|'s\\?|\\?)`,
  `${NOT}(?:your|her|his|their) own fault`,
  `${NOT}(?:your|her|his|their) fault for`,
  `${YOU} should(?:n't| not| never)? (?:never )?have ${FEW}(?:sent|made|trusted|blocked|known|thought|told|said)`,
  `${YOU} sent ${FEW}(?:herself|himself|yourself)`,
  `${YOU} (?:asked|was asking|were asking|is asking) for it`,
  `what (?:did|does|do) ${YOU} expect`,
  '(?:stupid|dumb|silly) of (?:her|him|you)',
  'who (?:does|sends) (?:that|those|something like that)',
  `why (?:did|would) ${YOU} ${FEW}send`,
  `${YOU} brought it on`,
  '(?:stupid|dumb|silly) (?:photo|picture)s?(?!\\p{L}|\\?)',
];

const PATTERN = new RegExp(BLAMING.map((each) => `(?<![\\p{L}@])(?:${each})(?!\\p{L})`).join('|'), 'iu');

/** Whether a line says or asks why the one it happened to let it happen. */
export const isBlaming = (text: string): boolean => PATTERN.test(text.replaceAll('’', "'"));
