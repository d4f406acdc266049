// Beside the map: everything that is said, thought and sent at one place of the story, and where it leads.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Thought } from '../../story/beat';
import type { MapDrawing, MapLine, MapNode } from './mapDrawing';
import { choiceWords, type MapVoice } from './nodeFace';
import { nodeName } from './nodeName';

export interface NodeDetailsProps {
  readonly drawing: MapDrawing;
  readonly node: MapNode;
  readonly voice: MapVoice;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function whoSays({ voice: how, speaker }: MapLine, { t, name }: MapVoice): string | null {
  if (speaker === null) return null;
  switch (how) {
    case 'thought':
      return t('board:thinks', { name: name(speaker) });
    case 'chat':
      return t('board:chats', { name: name(speaker) });
    case 'speech':
      return name(speaker);
    case 'narration':
      return null;
  }
}

function Lines({ lines, voice }: { readonly lines: readonly MapLine[]; readonly voice: MapVoice }) {
  return (
    <>
      {lines.map((line) => {
        const who = whoSays(line, voice);
        return (
          <p key={line.id} class={`told told-${line.voice}`}>
            {who && <strong>{who}: </strong>}
            {voice.line(line.id)}
            {!line.always && <small class="told-sometimes"> ({voice.t('board:sometimes')})</small>}
          </p>
        );
      })}
    </>
  );
}

interface SaidProps {
  readonly title: string;
  readonly said: readonly Thought[];
  readonly voice: MapVoice;
}

function Said({ title, said, voice }: SaidProps) {
  if (said.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {said.map(({ id, actor }) => (
        <p key={id} class="told told-thought">
          <strong>{voice.name(actor)}: </strong>
          {voice.line(id)}
        </p>
      ))}
    </>
  );
}

function What({ node, voice }: Pick<NodeDetailsProps, 'node' | 'voice'>) {
  const { t } = voice;
  switch (node.kind) {
    case 'scene':
      return (
        <>
          <Lines lines={node.lines} voice={voice} />
          {node.onward && (
            <>
              <h3>{t('board:leadsOn')}</h3>
              <p>{choiceWords(node.onward, voice)}</p>
            </>
          )}
        </>
      );
    case 'turningPoint':
      return <Said title={t('board:silent')} said={node.thoughts} voice={voice} />;
    case 'ending':
      return <Said title={t('board:now')} said={node.ending.now} voice={voice} />;
    case 'choice':
    case 'side':
      return null;
  }
}

export function NodeDetails({ drawing, node, voice, onOpen, onClose }: NodeDetailsProps) {
  const { t } = voice;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const next = drawing.edges
    .filter(({ from }) => from === node.id)
    .flatMap(({ to }) => drawing.nodes.find(({ id }) => id === to) ?? []);
  const facts = [
    ...(node.eyes ? [t('board:eyesOf', { name: voice.name(node.eyes) })] : []),
    ...(node.kind === 'scene' ? node.places.map((place) => t(`board:place-${place}`)) : []),
    ...(node.repair ? [t('board:repair')] : []),
  ];
  return (
    <section
      class="node-details"
      aria-labelledby="node-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="node-top">
        <h2 id="node-title" ref={title} tabIndex={-1}>
          {nodeName(node, voice)}
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {t('board:close')}
        </button>
      </div>
      <p class="node-facts">{facts.join(' · ')}</p>
      <What node={node} voice={voice} />
      <h3>{t('board:ways')}</h3>
      {next.length === 0 && <p>{t('board:end')}</p>}
      <ul class="node-ways">
        {next.map((each) => (
          <li key={each.id}>
            <button type="button" class="link" onClick={() => onOpen(each.id)}>
              {nodeName(each, voice)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
