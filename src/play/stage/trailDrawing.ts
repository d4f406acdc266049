// Drawings of the spread picture, as SVG of our own: a phone like no brand's, a hand that stops, night and warm light.
import type { StageSize } from './layout';
import type { TrailPlan } from './trailLayout';

/** A phone, 120x200: one soft shape, a speaker slot at the side, a coloured foot. */
export function phoneSvg(lit: boolean): string {
  const screen = lit ? 'url(#s)' : '#262038';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="200" viewBox="0 0 120 200"><defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#f4f1fa"/><stop offset="1" stop-color="#b9a7e0"/></linearGradient></defs>
  <rect x="7" y="5" width="106" height="190" rx="26" fill="${lit ? '#3b3566' : '#2a2440'}" stroke="${lit ? '#6a609f' : '#3a3355'}" stroke-width="4"/>
  <rect x="17" y="17" width="86" height="148" rx="16" fill="${screen}"/>
  <rect x="44" y="175" width="32" height="8" rx="4" fill="${lit ? '#ffd166' : '#4a4268'}"/>
  ${lit ? '<path d="M24 40q0-16 16-16h20" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="5" stroke-linecap="round"/>' : ''}</svg>`;
}

/** A group's screen: lines of talk without words, since heads would be a count. */
export function chatterSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="200" viewBox="0 0 120 200"><rect x="28" y="44" width="46" height="20" rx="10" fill="#fff"/><rect x="46" y="74" width="46" height="20" rx="10" fill="#3b3566"/><rect x="28" y="104" width="58" height="20" rx="10" fill="#fff"/><g fill="#6b6480"><circle cx="36" cy="142" r="5"/><circle cx="52" cy="142" r="5"/><circle cx="68" cy="142" r="5"/></g></svg>`;
}

/** An open hand on amber: here it stopped. */
export function handSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><circle cx="50" cy="50" r="46" fill="#ffd166" stroke="#1d1826" stroke-width="5"/><path d="M34 56V34a5 5 0 0 1 10 0v-7a5 5 0 0 1 10 0v4a5 5 0 0 1 10 0v9a5 5 0 0 1 10 0v22c0 14-9 22-21 22-10 0-15-5-20-13l-9-15c-3-5 4-9 8-5Z" fill="#fffaf0" stroke="#1d1826" stroke-width="4.5" stroke-linejoin="round"/><path d="M44 34v18M54 31v21M64 38v15" stroke="#1d1826" stroke-width="4" stroke-linecap="round"/></svg>`;
}

export function dotSvg(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#fff"/></svg>';
}

/** The dark ground with the pool of warm light in it. */
export function groundSvg({ width, height }: StageSize, { warm, phones }: TrailPlan): string {
  const [cx, cy] = [warm.x + warm.w / 2, warm.y + warm.h * 0.52];
  const stars = Array.from({ length: 46 }, (_, at) => {
    const x = ((at * 0.618034) % 1) * width;
    const y = ((at * 0.414214 + 0.1) % 1) * height;
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(height * 0.0016 * (1 + (at % 3))).toFixed(2)}" fill="#b9a7e0" opacity="${0.1 + (at % 4) * 0.06}"/>`;
  }).join('');
  const haze = phones.length
    ? `<ellipse cx="${phones.reduce((sum, p) => sum + p.x, 0) / phones.length}" cy="${phones.reduce((sum, p) => sum + p.y, 0) / phones.length}" rx="${width * 0.42}" ry="${height * 0.36}" fill="url(#h)"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#15111f"/><stop offset="1" stop-color="#221b33"/></linearGradient>
  <radialGradient id="h"><stop offset="0" stop-color="#4a3f7d" stop-opacity=".55"/><stop offset="1" stop-color="#4a3f7d" stop-opacity="0"/></radialGradient>
  <radialGradient id="p"><stop offset="0" stop-color="#ffe2a0"/><stop offset=".35" stop-color="#f0b35a" stop-opacity=".8"/><stop offset=".7" stop-color="#b8743f" stop-opacity=".32"/><stop offset="1" stop-color="#b8743f" stop-opacity="0"/></radialGradient></defs>
  <rect width="${width}" height="${height}" fill="url(#g)"/>${stars}${haze}
  <ellipse cx="${cx}" cy="${cy}" rx="${Math.min(warm.w * 0.72, warm.h * 1.1)}" ry="${warm.h * (width < height ? 0.82 : 0.68)}" fill="url(#p)"/></svg>`;
}
