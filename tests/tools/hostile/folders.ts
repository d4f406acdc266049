// Folders that are not only a story: links, pipes, names that turn or hide, files nobody asked for.
import { folder, type HostileKind } from './hostileKind';

const NO_FILE = 'a link is not followed';
const NO_PART = 'not part of a story';
const NAMED = 'lower case letters';

const named = (name: string, slug: string): HostileKind => ({ ...folder(name, NAMED, {}), slug });

export const FOLDERS: readonly HostileKind[] = [
  folder('a link to a file', NO_FILE, { 'een.ink': { link: '/etc/hosts' } }),
  folder('a link for a card', NO_FILE, { 'story.json': { link: '/etc/hosts' } }),
  folder('a link to itself', NO_FILE, { 'een.ink': { link: 'een.ink' } }),
  folder('a link to nothing', NO_FILE, { 'een.ink': { link: '/nergens' } }),
  folder('a link to a folder', NO_PART, { een: { link: '/etc' } }),
  folder('a folder in the folder', NO_PART, { een: 'folder' }),
  folder('a folder named like a chapter', NO_FILE, { 'een.ink': 'folder' }),
  folder('a pipe', NO_FILE, { 'een.ink': 'pipe' }),
  folder('a hidden file', NO_PART, { '.env': 'X=1' }),
  folder('a program', NO_PART, { 'start.js': 'stop()' }),
  folder('a page', NO_PART, { 'index.html': '<p>' }),
  folder('a package', NO_PART, { 'package.json': '{}' }),
  folder('a compiled story', NO_PART, { 'een.ink.json': '{"inkVersion":21}' }),
  folder('a file with spaces', NO_PART, { 'een twee.ink': '' }),
  folder('a file with capitals', NO_PART, { 'Een.ink': '' }),
  folder('a file with a quote', NO_PART, { '".ink': '' }),
  folder('a file that colours the terminal', NO_PART, { '\u001b[31m.ink': '' }),
  folder('a file that forges a line', NO_PART, { 'a\nalles goed.ink': '' }),
  folder('a file that turns', NO_PART, { '\u202Egnp.ink': '' }),
  folder('a file of a long name', NO_PART, { [`${'a'.repeat(200)}.ink`]: '' }),
  folder('a file of a reserved name', NO_PART, { __proto___: '', constructor: '' }),
  named('a folder with capitals', 'Verhaal'),
  named('a folder with spaces', 'een verhaal'),
  named('a folder named like our cards', 'cards'),
  named('a folder named like every object', 'constructor'),
  named('a folder with a long name', 'a'.repeat(80)),
];
