import type { KeepOfferView } from './member-frame.view.ts';

/**
 * Offers a member to import what this browser saved before they logged in; the script shows it if there is anything.
 */
export function KeepOffer({ offer }: { offer: KeepOfferView }) {
  return (
    <div class="notice offer" data-done={offer.favorites} data-failed={offer.failed} hidden>
      <p>
        <b>{offer.title}</b>
      </p>
      <ul class="brought" />
      <p class="acts">
        <button class="act" type="button" data-do="keep">
          {offer.take}
        </button>
        <button class="act quiet" type="button" data-do="forget">
          {offer.forget}
        </button>
      </p>
      <p role="status" />
    </div>
  );
}
