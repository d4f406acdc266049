// Switches the language, at any moment; each language under its own name.
import { LANGUAGES, type LanguageCode } from '../../browser/language';
import { SPOKEN } from '../../browser/languages';

export interface LanguageSwitchProps {
  readonly label: string;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
}

export function LanguageSwitch({ label, language, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset class="languages">
      <legend>{label}</legend>
      {LANGUAGES.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => onLanguage(code)}>
          {SPOKEN[code].name}
        </button>
      ))}
    </fieldset>
  );
}
