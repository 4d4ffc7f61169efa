import type { ComponentChildren } from 'preact';
import { TEXT_FIELD_NAMES } from '../../../stories/text-fields.ts';
import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import { FlowPart } from '../flow/FlowPart.tsx';
import type { FlowPartView } from '../flow/workflow.view.ts';
import { TYPED_FIELDS, type TypedField } from './draft-fields.ts';
import { PresentationPart } from './PresentationPart.tsx';
import type { WritingView } from './writing.view.ts';

/** The editor page: a form that works without scripts, whose text field the editor replaces. */
export function WritingPage({
  writing,
  flow,
  beside,
  panel,
}: {
  writing: WritingView;
  flow: FlowPartView | null;
  beside: ComponentChildren;
  panel: ComponentChildren;
}) {
  const { sheet, newPlace, filing, lead, citations, translations, previews } = writing;
  const isReadOnly = writing.readOnly !== null;
  return (
    <div class={beside ? 'writing with-beside' : 'writing'}>
      <div class="desk-flow">{flow && <FlowPart flow={flow} />}</div>
      <form
        method="post"
        action={writing.action}
        class="writing-form"
        data-writing={writing.storyId}
        data-known={writing.known}
        data-read-only={isReadOnly || undefined}
      >
        <input type="hidden" name="version" value={writing.version} />
        <input type="hidden" name="base" value={writing.base} />
        <div class="writing-bar">
          <p class="writing-state">
            {writing.state}
            {writing.changes && (
              <>
                {' · '}
                <a href={writing.changes.href}>{writing.changes.text}</a>
              </>
            )}
          </p>
          <div class="writing-keeping" data-keeping={JSON.stringify(writing.keeping)} />
          <div class="writing-keeping" data-writing-said role="status" />
          {writing.readOnly === null && (
            <button class="act" type="submit">
              {writing.save}
            </button>
          )}
        </div>
        {writing.readOnly && <p class="desk-about">{writing.readOnly}</p>}
        <fieldset class="writing-fields" disabled={isReadOnly}>
          <div class="writing-sheet" lang={writing.lang} dir={writing.dir}>
            <Line field={sheet.headline} />
            <Line field={sheet.standfirst} />
            <div class="writing-where">
              <OneLine field={sheet.dateline} />
              <OneLine field={sheet.place} />
              {TEXT_FIELD_NAMES.filter((name) => name !== 'dateline').map((name) => (
                <OneLine field={sheet[name]} />
              ))}
            </div>
            <details class="writing-new-place" open={newPlace.open} data-new-place>
              <summary>{newPlace.title}</summary>
              <div class="writing-where">
                <Choice {...newPlace.country} />
                <OneLine field={newPlace.latitude} />
                <OneLine field={newPlace.longitude} />
              </div>
              <p class="hint">
                <a href={newPlace.all.href}>{newPlace.all.text}</a>
              </p>
            </details>
            <div class="writing-body">
              <TextArea {...sheet.body} />
            </div>
          </div>
          <details class="writing-more" open={lead.open}>
            <summary>{lead.title}</summary>
            <div class="desk-grid" data-lead>
              {lead.fields.map((field) => (
                <OneLine field={field} dir={field.name === 'leadPicture' ? 'ltr' : writing.dir} />
              ))}
            </div>
          </details>
          <PresentationPart previews={previews} lang={writing.lang} dir={writing.dir} />
          <details class="writing-more">
            <summary>{filing.title}</summary>
            <div class="desk-grid">
              <Choice {...filing.language} />
              <Choice {...filing.kind} />
              <div>
                <Choice {...filing.section} />
                {filing.noSection && (
                  <p class="hint">
                    {filing.noSection.text}{' '}
                    {filing.noSection.link && (
                      <a href={filing.noSection.link.href}>{filing.noSection.link.text}</a>
                    )}
                  </p>
                )}
              </div>
              <OneLine field={filing.topics} dir={writing.dir} />
              <OneLine field={filing.authors} dir={writing.dir} />
              <OneLine field={filing.slug} dir="ltr" />
            </div>
          </details>
          <Source source={writing.source} />
          <details class="writing-more">
            <summary>{citations.title}</summary>
            <TextArea {...citations.field} />
          </details>
        </fieldset>
      </form>
      {beside}
      <aside data-panel aria-label={writing.panel} data-failed={writing.panelFailed}>
        {panel}
      </aside>
      <section class="writing-translations">
        <h2>{translations.title}</h2>
        {translations.none && <p class="desk-about">{translations.none}</p>}
        <ul class="desk-rows">
          {translations.rows.map(({ language, state, link, beside: show }) => (
            <li class="desk-row">
              <p class="desk-name">
                <a href={link.href} lang={link.lang}>
                  <bdi>{link.text}</bdi>
                </a>
              </p>
              <p class="desk-meta">
                <span>{language}</span>
                <span>{state}</span>
                <a href={show.href}>{show.text}</a>
              </p>
            </li>
          ))}
        </ul>
        <p class="desk-data">
          <a href={translations.begin.href}>{translations.begin.text}</a>
          {writing.texts.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        </p>
      </section>
    </div>
  );
}

/** A field that may grow to several lines, such as a headline. */
function Line({ field }: { field: WritingView['sheet']['headline'] }) {
  return (
    <div class={`writing-line ${field.name}`}>
      <label for={field.name}>{field.label}</label>
      <textarea id={field.name} name={field.name} rows={1} maxLength={mostOf(field.name)} dir="auto">
        {field.value ?? ''}
      </textarea>
    </div>
  );
}

interface OneLineProps {
  readonly field: WritingView['sheet']['dateline'];
  /** The text direction of its words, if it is not the page's. */
  readonly dir?: 'ltr' | 'rtl';
}

function OneLine({ field, ...more }: OneLineProps) {
  return <Field {...field} {...more} maxLength={mostOf(field.name)} autocomplete="off" />;
}

function mostOf(name: string): number {
  return TYPED_FIELDS[name as TypedField].most;
}

function Source({ source }: { source: WritingView['source'] }) {
  const { fresh } = source;
  return (
    <details class="writing-more">
      <summary>
        {source.title} <span class="writing-now">{source.now}</span>
      </summary>
      <div class="desk-grid">
        <Choice {...source.source} />
        <Choice {...source.agency} />
        <OneLine field={source.sourceUrl} dir="ltr" />
      </div>
      {source.terms && (
        <p class="desk-data">
          <a href={source.terms.href}>{source.terms.text}</a>
        </p>
      )}
      <fieldset class="desk-grid">
        <legend>{fresh.title}</legend>
        {fresh.fields.map((field) => (
          <OneLine field={field} />
        ))}
        <Choice {...fresh.policy} />
      </fieldset>
    </details>
  );
}
