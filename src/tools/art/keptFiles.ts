// Files under assets/ that nobody draws: credits and licence texts, kept by hand, with their lines for the manifest.
import type { Origin } from './asset';

const text = (source: string, author: string, licence: string): Origin => ({
  source,
  author,
  licence,
  changes: 'none',
});
const licenceOf = (what: string, author: string, licence: string) => text(`licence text of ${what}`, author, licence);

export const KEPT_FILES: Readonly<Record<string, Origin>> = {
  'CREDITS.md': text('own', 'Kantelpunt', 'CC0-1.0'),
  'LICENSES/CC0-1.0.txt': licenceOf('our own art, sound and stories, and of Open Peeps', 'Creative Commons', 'CC0-1.0'),
  'LICENSES/OFL-1.1-atkinson-hyperlegible-next.txt': licenceOf(
    '@fontsource-variable/atkinson-hyperlegible-next',
    'SIL',
    'OFL-1.1',
  ),
  'LICENSES/OFL-1.1-bricolage-grotesque.txt': licenceOf('@fontsource/bricolage-grotesque', 'SIL', 'OFL-1.1'),
  'LICENSES/OFL-1.1-opendyslexic.txt': licenceOf('@fontsource/opendyslexic', 'SIL', 'OFL-1.1'),
  'LICENSES/MIT-opeepsfun-open-peeps.txt': licenceOf('@opeepsfun/open-peeps', 'Emre Çakır', 'MIT'),
  'LICENSES/MIT-react-peeps.txt': licenceOf('react-peeps', 'Emre Çakır', 'MIT'),
  'LICENSES/MIT-phosphor-icons.txt': licenceOf('@phosphor-icons/core', 'Phosphor Icons', 'MIT'),
  'LICENSES/MIT-fluent-emoji.txt': licenceOf('Fluent Emoji', 'Microsoft Corporation', 'MIT'),
  'LICENSES/MIT-fluid-r3-gm.txt': licenceOf('Fluid (R3) GM', 'Frank Wen', 'MIT'),
  'LICENSES/MIT-phaser.txt': licenceOf('phaser', 'Phaser Studio', 'MIT'),
  'LICENSES/MIT-howler.txt': licenceOf('howler', 'James Simpson and GoldFire Studios', 'MIT'),
  'LICENSES/MIT-inkjs.txt': licenceOf('inkjs', 'Yannick Lohse', 'MIT'),
  'LICENSES/MIT-preact.txt': licenceOf('preact', 'Jason Miller', 'MIT'),
  'LICENSES/MIT-i18next.txt': licenceOf('i18next', 'i18next', 'MIT'),
};
