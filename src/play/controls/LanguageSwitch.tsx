// Switches the language, at any moment; each language under its own name.
import { LANGUAGES, type LanguageCode } from '../../browser/language';

const OWN_NAME: Readonly<Record<LanguageCode, string>> = { nl: 'Nederlands', en: 'English' };

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
          {OWN_NAME[code]}
        </button>
      ))}
    </fieldset>
  );
}
