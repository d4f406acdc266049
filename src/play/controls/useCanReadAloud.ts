// Whether this device has a voice of its own for the language; voices may arrive later than the page.
import { useEffect, useState } from 'preact/hooks';
import type { LanguageCode } from '../../browser/language';
import { canReadAloud, onVoices } from './readAloud';

export function useCanReadAloud(language: LanguageCode): boolean {
  const [can, setCan] = useState(() => canReadAloud(language));
  useEffect(() => {
    const look = () => setCan(canReadAloud(language));
    look();
    return onVoices(look);
  }, [language]);
  return can;
}
