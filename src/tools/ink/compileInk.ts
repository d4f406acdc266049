// Compiles Ink source to the JSON that ships; the only home of the Ink compiler.
import { Compiler, CompilerOptions } from 'inkjs/full';

export interface InkMistake {
  /** Name in the story's folder; null when Ink does not say. */
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

export interface CompiledInk {
  /** undefined when it does not compile; with warnings it does. */
  readonly logic: string | undefined;
  readonly mistakes: readonly InkMistake[];
}

const PLACED = /^(?:ERROR|WARNING|RUNTIME \w+):?\s*(?:'([^']*)'\s*)?line (\d+):\s*(.*)$/s;
/** Ink's own number for a remark of the author (TODO), which is no mistake. */
const AUTHOR_REMARK = 0;

function readMistake(message: string): InkMistake {
  const match = PLACED.exec(message);
  if (!match) return { file: null, line: null, message };
  return { file: match[1] ?? null, line: Number(match[2]), message: (match[3] ?? '').trim() };
}

/** Files from memory, in the form Ink asks for. */
class Files {
  readonly #files: ReadonlyMap<string, string>;
  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }
  readonly ResolveInkFilename = (name: string): string => name;
  readonly LoadInkFileContents = (name: string): string => this.#files.get(name) ?? '';
}

/** Compiles `files[main]` and what it includes. Warnings are mistakes too: a loose end is one in front of a class. */
export function compileInk(main: string, files: ReadonlyMap<string, string>): CompiledInk {
  const mistakes: InkMistake[] = [];
  const onMistake = (message: string, kind: number) => {
    if (kind !== AUTHOR_REMARK) mistakes.push(readMistake(message));
  };
  const options = new CompilerOptions(main, [], false, onMistake, new Files(files));
  try {
    const logic = new Compiler(files.get(main) ?? '', options).Compile().ToJson();
    return { logic: typeof logic === 'string' ? logic : undefined, mistakes };
  } catch (cause) {
    // Compile() throws only "Compilation failed."; what went wrong came through the callback.
    const message = cause instanceof Error ? cause.message : String(cause);
    return { logic: undefined, mistakes: mistakes.length > 0 ? mistakes : [readMistake(message)] };
  }
}
