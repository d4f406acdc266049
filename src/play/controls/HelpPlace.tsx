// One place where somebody listens: for whom, what happens there, how to reach it, and how sure we are of that.
import { type HelpLine, siteOf } from './cards';
import { Icon } from './Icon';
import { useTelling } from './telling';

export function HelpPlace({ line, school }: { line: HelpLine; school?: string | undefined }) {
  const { t, language } = useTelling();
  const { phone, url, hours, free, anonymous } = line;
  const notes = [hours?.[language], free && phone ? t('help_free') : '', anonymous ? t('help_anonymous') : ''];
  const site = url ? siteOf(url) : undefined;
  return (
    <article class="place">
      <h3>{line.name[language]}</h3>
      <p>{line.what[language]}</p>
      <p class="hint">{line.forWhom[language]}</p>
      {school && <p class="place-school">{t('help_school', { contact: school })}</p>}
      {(phone || site) && (
        <p class="place-ways">
          {phone && (
            <a class="way" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <Icon name="phone" />
              {t('help_call', { phone })}
            </a>
          )}
          {url && site && (
            <a class="way" href={url} target="_blank" rel="noopener noreferrer nofollow">
              <Icon name="globe" />
              {t('help_visit', { site })}
            </a>
          )}
        </p>
      )}
      <p class="hint">{notes.filter(Boolean).join(' · ')}</p>
      {(phone || site) && <Certainty line={line} />}
    </article>
  );
}

function Certainty({ line }: { line: HelpLine }) {
  const { t } = useTelling();
  const { last_verified: verified, phone, source } = line;
  if (verified) return <p class="fine">{t('help_checked', { date: verified.date })}</p>;
  const site = siteOf(source);
  if (!site) return <p class="fine">{t('unchecked')}</p>;
  return <p class="fine">{t(phone ? 'help_unchecked' : 'help_unchecked_site', { source: site })}</p>;
}
