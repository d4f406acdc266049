// Reading comfort as a sheet of choices; every change is seen at once behind it and in the sample sentence.
import { CONTRASTS, type ComfortSettings, FONTS, MOTIONS, SPACINGS, TEXT_SIZES, THEMES } from '../../browser/comfort';
import type { LanguageCode } from '../../browser/language';
import { LanguageSwitch } from './LanguageSwitch';
import { OneOf, Slider, Switch } from './settings';
import { useTelling } from './telling';
import { useCanReadAloud } from './useCanReadAloud';
import { Wipe } from './Wipe';

export interface ComfortProps {
  readonly settings: ComfortSettings;
  readonly onChange: (settings: ComfortSettings) => void;
  readonly onLanguage: (language: LanguageCode) => void;
  /** Wipes everything of the pupil from this device. */
  readonly onWipe: () => void;
}

export function Comfort({ settings, onChange, onLanguage, onWipe }: ComfortProps) {
  const { t, language } = useTelling();
  const set = (change: Partial<ComfortSettings>) => onChange({ ...settings, ...change });
  const voice = useCanReadAloud(language);
  return (
    <div class="comfort">
      <p class="comfort-sample">{t('c_sample')}</p>
      <section>
        <h3>{t('c_text')}</h3>
        <OneOf
          label={t('c_size')}
          value={settings.size}
          options={TEXT_SIZES.map((size) => [size, t(`c_size_${size}`)])}
          onChange={(size) => set({ size })}
        />
        <OneOf
          label={t('c_spacing')}
          value={settings.spacing}
          options={SPACINGS.map((spacing) => [spacing, t(`c_spacing_${spacing}`)])}
          onChange={(spacing) => set({ spacing })}
        />
        <OneOf
          label={t('c_font')}
          value={settings.font}
          options={FONTS.map((font) => [font, t(`c_font_${font}`)])}
          onChange={(font) => set({ font })}
        />
        <LanguageSwitch label={t('c_language')} language={language} onLanguage={onLanguage} />
      </section>
      <section>
        <h3>{t('c_look')}</h3>
        <OneOf
          label={t('c_theme')}
          value={settings.theme}
          options={THEMES.map((theme) => [theme, t(`c_theme_${theme}`)])}
          onChange={(theme) => set({ theme })}
        />
        <OneOf
          label={t('c_contrast')}
          value={settings.contrast}
          options={CONTRASTS.map((contrast) => [contrast, t(`c_contrast_${contrast}`)])}
          onChange={(contrast) => set({ contrast })}
        />
        <OneOf
          label={t('c_motion')}
          value={settings.motion}
          options={MOTIONS.map((motion) => [motion, t(`c_motion_${motion}`)])}
          onChange={(motion) => set({ motion })}
        />
        <Switch label={t('c_pictures')} on={settings.pictures} onChange={(pictures) => set({ pictures })} />
      </section>
      <section>
        <h3>{t('c_hear')}</h3>
        <Switch
          label={t('c_read_aloud')}
          hint={voice ? undefined : t('c_read_aloud_none')}
          on={settings.readAloud && voice}
          off={!voice}
          onChange={(readAloud) => set({ readAloud })}
        />
        <Switch label={t('c_sound')} on={settings.sound} onChange={(sound) => set({ sound })} />
        <Slider label={t('c_music')} value={settings.musicVolume} onChange={(musicVolume) => set({ musicVolume })} />
        <Slider
          label={t('c_effects')}
          value={settings.effectsVolume}
          onChange={(effectsVolume) => set({ effectsVolume })}
        />
        <Switch
          label={t('c_captions')}
          hint={t('c_captions_hint')}
          on={settings.captions}
          onChange={(captions) => set({ captions })}
        />
        <Switch label={t('c_keys')} hint={t('c_keys_hint')} on={settings.keys} onChange={(keys) => set({ keys })} />
      </section>
      <section>
        <h3>{t('c_device')}</h3>
        <Wipe onWipe={onWipe} />
      </section>
    </div>
  );
}
