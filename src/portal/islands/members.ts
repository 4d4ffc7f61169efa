// The scripts of members' pages, each part in its own file; the pages work without them.
import { copyAddress, offerInstall } from './browser-home.ts';
import { copyCodes } from './copy-codes.ts';
import { deskKeys } from './desk-keys.ts';
import { findEntity } from './find-entity.ts';
import { focalPoint } from './focal-point.ts';
import { followButtons, rhythmSelects } from './follow.ts';
import { frontBoard } from './front-board.ts';
import { frontComposer } from './front-composer.ts';
import { listKept, offerToKeep } from './keep-offer.ts';
import { listKeptPages } from './kept-pages.ts';
import { liveForm } from './live-desk.ts';
import { newItems } from './new-items.ts';
import { passkeyAdd } from './passkey-add.ts';
import { passkeyLogin } from './passkey-login.ts';
import { pictureField } from './picture-field.ts';
import { offerPush } from './push.ts';
import { noteReading } from './reading.ts';
import { tickAll } from './tick-all.ts';

// On a phone the rooms are a strip that may be wider than the page.
for (const room of document.querySelectorAll('.member > nav [aria-current]')) {
  room.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-blocks]')) frontComposer(form);
for (const board of document.querySelectorAll<HTMLElement>('[data-board]')) frontBoard(board);
for (const line of document.querySelectorAll<HTMLElement>('[data-copy]')) copyAddress(line);
for (const place of document.querySelectorAll<HTMLElement>('[data-install]')) offerInstall(place);
for (const offer of document.querySelectorAll<HTMLElement>('.offer')) offerToKeep(offer);
for (const place of document.querySelectorAll<HTMLElement>('.kept')) listKept(place);
for (const place of document.querySelectorAll<HTMLElement>('reading-place')) noteReading(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-kept-pages]')) void listKeptPages(place);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey-add]')) passkeyAdd(form);
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey-login]')) passkeyLogin(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-codes]')) copyCodes(place);
for (const form of document.querySelectorAll<HTMLFormElement>('form.follow')) followButtons(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-rhythms]')) rhythmSelects(form);
for (const place of document.querySelectorAll<HTMLElement>('[data-push]')) void offerPush(place);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live-form]')) liveForm(form);
const keyed = document.querySelector<HTMLElement>('[data-keys-list]');
if (keyed) deskKeys(keyed);
for (const place of document.querySelectorAll<HTMLElement>('[data-new-items]')) newItems(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-ticks]')) tickAll(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-find]')) findEntity(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-focal]')) focalPoint(place);
for (const place of document.querySelectorAll<HTMLElement>('[data-picture-field]')) pictureField(place);
