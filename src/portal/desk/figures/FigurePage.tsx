import { FIGURE_NOTE_MOST, REASON_MOST } from '../../../desk/change-figure.ts';
import { FactList } from '../../ui/FactList.tsx';
import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { BindForms } from './BindForms.tsx';
import type { FigureView, OverruleView, ProposalView, RestsView } from './figure.view.ts';
import { Quoted } from './QueuePage.tsx';

/** One claim: how it was understood, its evidence, the proposals, and all its actions. */
export function FigurePage({ figure }: { figure: FigureView }) {
  return (
    <>
      <p class="desk-meta">
        <a href={figure.story.href} lang={figure.story.lang}>
          {figure.story.text}
        </a>
        <span class="desk-mark" data-mark={figure.mark || undefined}>
          {figure.markText}
        </span>
        {figure.where && <span>{figure.where}</span>}
        {figure.hidden && <span class="wrong">{figure.hidden}</span>}
      </p>
      <blockquote class="desk-quote">
        <Quoted quoted={figure.quoted} />
      </blockquote>
      {figure.guarded && <p class="desk-about">{figure.guarded}</p>}
      <div class="desk-sides">
        <section>
          <h2>{figure.understoodTitle}</h2>
          <FactList facts={figure.understood} />
        </section>
        <InForce figure={figure} />
      </div>
      <section id="proposals">
        <h2>{figure.proposalsTitle}</h2>
        {figure.proposals.length === 0 && <p class="desk-about">{figure.noProposals}</p>}
        {figure.whyNot && (
          <p class="desk-about">
            {typeof figure.whyNot === 'string' ? (
              figure.whyNot
            ) : (
              <a href={figure.whyNot.href}>{figure.whyNot.text}</a>
            )}
          </p>
        )}
        {figure.tied && <p class="desk-about">{figure.tied}</p>}
        <ul class="desk-rows">
          {figure.proposals.map((proposal) => (
            <Proposal proposal={proposal} figure={figure} />
          ))}
        </ul>
      </section>
      <BindForms bind={figure.bind} />
      {figure.hide && (
        <section>
          <form class={figure.telling ? 'desk-form' : 'desk-line'} method="post" action={figure.hide.action}>
            <Telling figure={figure} form="hide" />
            <button class="act quiet" type="submit">
              {figure.hide.text}
            </button>
            <p class="hint">{figure.hide.hint}</p>
          </form>
        </section>
      )}
      <Past figure={figure} />
      <p class="desk-data">
        {figure.back.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
        {figure.readers && <a href={figure.readers.href}>{figure.readers.text}</a>}
      </p>
    </>
  );
}

function Past({ figure }: { figure: FigureView }) {
  if (figure.history.length === 0) return null;
  return (
    <section>
      <h2>{figure.historyTitle}</h2>
      <ol class="desk-rows">
        {figure.history.map(({ at, text, more }) => (
          <li class="desk-row">
            <div>
              <p class="desk-name">{text}</p>
              {more.map((line) => (
                <p class="desk-note" dir="auto">
                  {line}
                </p>
              ))}
            </div>
            <p class="desk-meta">
              <Time stamp={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function InForce({ figure }: { figure: FigureView }) {
  const { rests, sign, overrule, recheck } = figure;
  return (
    <section id="evidence">
      <h2>{figure.restsTitle}</h2>
      {rests ? <EvidenceSummary rests={rests} words={figure.words} would={false} /> : <p>{figure.nothing}</p>}
      {figure.signed && <p class="desk-note">{figure.signed}</p>}
      {sign && (
        <form class="desk-form" method="post" action={sign.action}>
          <input type="hidden" name="seen" value={figure.seen} />
          <div class="field">
            <label for="sign-note">{sign.noteLabel}</label>
            <input id="sign-note" name="note" value={sign.note} maxLength={500} autocomplete="off" />
          </div>
          <div class="acts">
            <button class="act" type="submit">
              {sign.text}
            </button>
          </div>
        </form>
      )}
      {recheck && (
        <form class="desk-line" method="post" action={recheck.action}>
          <button class="word" type="submit">
            {recheck.text}
          </button>
        </form>
      )}
      {overrule && <Overrule overrule={overrule} seen={figure.seen} />}
    </section>
  );
}

function Overrule({ overrule, seen }: { overrule: OverruleView; seen: string }) {
  const { verdict, wrong } = overrule;
  return (
    <details class="desk-more" open={wrong !== undefined}>
      <summary>{overrule.title}</summary>
      <form class="desk-form" method="post" action={overrule.action}>
        <input type="hidden" name="seen" value={seen} />
        <div class="field">
          <label for="overrule-verdict">{verdict.label}</label>
          <select id="overrule-verdict" name="verdict">
            {verdict.options.map(({ value, text }) => (
              <option value={value} selected={value === overrule.value}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <TextArea
          name="note"
          id="overrule-note"
          label={overrule.noteLabel}
          value={overrule.note}
          hint={overrule.noteHint}
          wrong={wrong}
          maxLength={1000}
          required
        />
        <div class="acts">
          <button class="act grave" type="submit">
            {overrule.button}
          </button>
        </div>
      </form>
    </details>
  );
}

function Telling({
  figure: { telling },
  form,
  evidence,
}: {
  figure: FigureView;
  form: 'accept' | 'hide';
  evidence?: string;
}) {
  if (!telling) return null;
  const { reason, note } = telling;
  const isSent = telling.sent === form && telling.evidence === evidence;
  const id = `${form}-${evidence ?? 'figure'}`;
  return (
    <>
      <FormAnswerPart
        id={`${id}-wrong`}
        label={reason.label}
        lines={isSent && telling.wrong ? [telling.wrong] : []}
        wrong
      />
      <div class="field">
        <label for={`${id}-reason`}>{reason.label}</label>
        <input
          id={`${id}-reason`}
          name="reason"
          value={isSent ? reason.value : ''}
          maxLength={REASON_MOST}
          required
          autocomplete="off"
        />
      </div>
      {note && (
        <div class="field">
          <label for={`${id}-note`}>{note.label}</label>
          <textarea id={`${id}-note`} name="note" maxLength={FIGURE_NOTE_MOST} required>
            {isSent ? note.value : ''}
          </textarea>
        </div>
      )}
    </>
  );
}

function Proposal({ proposal, figure }: { proposal: ProposalView; figure: FigureView }) {
  return (
    <li class="desk-row desk-claim">
      <div>
        <EvidenceSummary rests={proposal} words={figure.words} would />
        {(proposal.sure ?? proposal.tied) && (
          <p class="desk-meta">{[proposal.sure, proposal.tied].filter(Boolean).join(' · ')}</p>
        )}
        {proposal.because && (
          <p class="desk-note" dir="auto">
            {proposal.because}
          </p>
        )}
      </div>
      <div class="desk-acts">
        {figure.accept && (
          <form method="post" action={figure.accept.action}>
            <Telling figure={figure} form="accept" evidence={proposal.id} />
            <button class="act" type="submit" name="evidence" value={proposal.id}>
              {figure.accept.text}
              <span class="unseen"> {proposal.words}</span>
            </button>
          </form>
        )}
        <form method="post" action={figure.reject.action}>
          <button class="act quiet" type="submit" name="evidence" value={proposal.id}>
            {figure.reject.text}
            <span class="unseen"> {proposal.words}</span>
          </button>
        </form>
      </div>
    </li>
  );
}

/**
 * The actual or proposed evidence of a claim: the question or source in words, what the data say, and the SQL to
 * expand.
 */
export function EvidenceSummary({
  rests,
  words,
  would,
}: {
  rests: RestsView;
  words: FigureView['words'];
  would: boolean;
}) {
  return (
    <div class="desk-rests">
      <p class="desk-question">
        {rests.href ? (
          <a href={rests.href} rel="noopener noreferrer">
            {rests.words}
          </a>
        ) : (
          rests.words
        )}
      </p>
      {rests.dataset && (
        <p class="desk-meta">
          <a href={rests.dataset.href}>{rests.dataset.text}</a>
        </p>
      )}
      {rests.verdict && (
        <p class="desk-verdict">
          {rests.value && (
            <span>
              {words.dataSay} <b>{rests.value}</b>
            </span>
          )}
          <span class={rests.differs ? 'wrong' : undefined}>
            {would && `${words.would} `}
            {rests.verdict}
          </span>
        </p>
      )}
      {rests.why && <p class="desk-note">{rests.why}</p>}
      {rests.sql && (
        <details class="desk-more">
          <summary>{words.sql}</summary>
          <pre class="desk-sql" dir="ltr">
            {rests.sql}
          </pre>
        </details>
      )}
    </div>
  );
}
