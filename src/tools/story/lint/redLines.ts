// Words and shapes of the red lines, each group with its reason. `*` stands for any letters.

export interface RedLine {
  readonly what: string;
  readonly why: string;
  readonly words: readonly string[];
  /** What no word list can say: numbers, addresses, a picture being described. */
  readonly shapes?: readonly RegExp[];
  /** Only in a story about extortion, where an amount is a how-to. */
  readonly extortionOnly?: true;
}

const COUNT = String.raw`(?:\d[\d.,]*|\p{L}*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|ten|ty|hundred|thousand))`;

export const RED_LINES: readonly RedLine[] = [
  {
    what: 'a sexual word',
    why: 'Nothing sexual is shown or described, in no branch: it is "de foto", and nothing says what is on it (stories.md 1.1).',
    words: [
      '*naakt*', 'bloot', 'blote', 'ontbloot*', 'nude', 'nudes', 'naked', 'sext*', 'seks*', 'sex', 'sexy', 'sexual*',
      '*porno', 'porn*', 'intiem', 'intieme', 'intimate', 'borsten', 'billen', 'breasts', 'ondergoed', 'onderbroek*',
      'underwear', 'lingerie', 'bh', 'bra', 'bikini*', 'uitgekleed', 'uitkleden', 'undressed', 'geslachtsdeel*',
      'genitals', 'erotisch*', 'erotic', 'masturb*', 'verkracht*', 'rape', 'raped', 'aanrand*', 'molest*',
    ],
  },
  {
    what: 'the picture being described',
    why: 'The image never appears, also not in words (stories.md 1.1).',
    words: ['zonder kleren', 'zonder shirt', 'zonder bh', 'without clothes', 'without a shirt', 'topless'],
    shapes: [
      /op (?:de|die|deze|haar|zijn) (?:foto|video|beelden) (?:zie|zag|ziet|draagt|droeg|heeft|had|ligt|lag)(?!\p{L})/iu,
      /op (?:de|die|deze|haar|zijn) (?:foto|video) (?:staat|stond) (?:ze|zij|hij|je|@)/iu,
      /(?:foto|video|filmpje) (?:laat zien|toont)(?!\p{L})/iu,
      /in the (?:photo|picture|video) (?:you (?:can )?see|she|he|they)(?!\p{L})/iu,
      /(?:photo|picture|video) shows(?!\p{L})/iu,
    ],
  },
  {
    what: 'the name of an app or a brand',
    why: 'No app names and no brands: a name makes a how-to, and dates the story; write "de app", "een andere app" (stories.md 1.2, 1.6).',
    words: [
      'whatsapp*', 'snapchat*', 'instagram*', 'insta', 'tiktok*', 'youtube*', 'discord', 'telegram', 'facebook*', 'bereal',
      'twitter', 'twitch', 'reddit', 'tinder', 'grindr', 'onlyfans', 'omegle', 'roblox', 'fortnite', 'minecraft', 'netflix',
      'spotify', 'google*', 'chatgpt', 'iphone*', 'ipad*', 'samsung', 'playstation', 'xbox', 'vinted', 'tikkie', 'paypal',
    ],
  },
  {
    what: 'an amount of money',
    why: 'No amounts in a story about extortion: they read as a price list (stories.md 1.2).',
    words: [],
    shapes: [/[€$£]\s*\d/u, new RegExp(String.raw`(?<!\p{L})${COUNT}\s*(?:euro|eur|dollar|pound|bitcoin)s?(?!\p{L})`, 'iu')],
    extortionOnly: true,
  },
  {
    what: 'a number, address or link',
    why: 'A number or address could be that of somebody in the room; help lines stand on the cards (domain.md 6, stories.md 1.8).',
    words: [],
    shapes: [
      /(?<![\p{L}\d])\+?\d(?:[\s-]?\d){6,}(?!\d)/u,
      /https?:\/\/|(?<!\p{L})www\.|(?<!\p{L})[\p{L}\d-]+\.(?:nl|com|org|net|be|eu)(?![\p{L}\d])|\S+@\S+\.\p{L}{2,}/iu,
      /\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|gracht|kade|dreef) \d/u,
      /(?<!\d)\d{4} ?[A-Z]{2}(?!\p{L})/u,
    ],
  },
  {
    what: 'a word of suicide, self-harm or death',
    why: 'No suicide, no self-harm, no death; at most "hoe erg is het vannacht?", an adult and the crisis line on the card (stories.md 1.6, domain.md 7.1).',
    words: [
      'zelfmoord*', 'zelfdoding*', 'suicid*', 'suïcid*', 'zelfbeschadig*', 'automutil*', 'wil dood', 'wilde dood',
      'wil ik dood', 'niet meer leven', 'niet meer wil leven', 'einde aan mijn leven', 'einde aan haar leven',
      'einde aan zijn leven', 'self-harm', 'kill myself', 'kill yourself', 'want to die', 'wants to die', 'overlijd*',
      'overleden', 'begrafenis', 'funeral',
    ],
  },
  {
    what: 'a scare',
    why: 'No scare: consequences are about people and trust, with a way back; no prison, nobody\'s future is over (stories.md 1.6).',
    words: [
      '*gevangenis', 'bajes', 'achter de tralies', 'achter tralies', 'strafblad', 'prison', 'jail', 'juvie', 'behind bars',
      'criminal record', 'leven is voorbij', 'leven is verpest', 'leven is kapot', 'toekomst is voorbij',
      'toekomst is verpest', 'life is over', 'life is ruined', 'future is over', 'future is ruined',
    ],
  },
  {
    what: 'a word of winning and losing',
    why: 'No points for cruelty and none for goodness: no score, no "game over", no countdown (stories.md 1.7).',
    words: [
      'game over', 'highscore', 'high score', 'leaderboard', 'ranglijst', 'scorebord', 'scoreboard', 'jouw score', 'je score',
      'your score', 'je hebt gewonnen', 'je hebt verloren',
    ],
    shapes: [/(?<!\d)[+-]?\d+ (?:punten|points|xp)(?!\p{L})/iu, /(?:^|[.!?]\s)you (?:win|won|lose|lost)[.!]/iu],
  },
]; // biome-ignore format: lists of words, read as lists
